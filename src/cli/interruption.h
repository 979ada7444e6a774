// Ctrl-C and its like: the first asks a run to end in good order, the second
// ends the program at once.

#ifndef CLI_INTERRUPTION_H_
#define CLI_INTERRUPTION_H_

#include <csignal>

namespace sincerely {

// Listens for SIGINT and SIGTERM as long as it lives; one at a time. What was
// ignored when the program began (nohup, a job in the background) stays so.
class Interruption {
 public:
  Interruption();
  ~Interruption();
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;

  // The signal that came; 0: none. May be asked by any thread.
  int signal() const;

 private:
  struct sigaction interrupt_ {};  // what was done before
  struct sigaction terminate_ {};
};

}  // namespace sincerely

#endif  // CLI_INTERRUPTION_H_
