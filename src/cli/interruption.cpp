#include "cli/interruption.h"

#include <atomic>

namespace sincerely {
namespace {

// A handler has nothing else to write to.
std::atomic<int> came = 0;
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void note_signal(int number) {
  int none = 0;
  // A second signal, of the other number, comes through once this is left.
  if (!came.compare_exchange_strong(none, number)) std::raise(number);
}

void listen(int number, struct sigaction* before) {
  struct sigaction action {};
  action.sa_handler = note_signal;
  // The files in hand are read and written to their end; the same signal
  // again ends the program.
  action.sa_flags = SA_RESTART | SA_RESETHAND;
  sigaction(number, nullptr, before);
  if (before->sa_handler != SIG_IGN) sigaction(number, &action, nullptr);
}

}  // namespace

Interruption::Interruption() {
  came = 0;
  listen(SIGINT, &interrupt_);
  listen(SIGTERM, &terminate_);
}

Interruption::~Interruption() {
  sigaction(SIGINT, &interrupt_, nullptr);
  sigaction(SIGTERM, &terminate_, nullptr);
}

int Interruption::signal() const { return came; }

}  // namespace sincerely
