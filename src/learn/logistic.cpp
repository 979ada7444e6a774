#include "learn/logistic.h"

#include <linear.h>

#include <algorithm>

#include "input/dynamic_library.h"

namespace sincerely {
namespace {

constexpr char kLiblinear[] = "liblinear.so.4";
constexpr double kPrecision = 0.01;  // of the solver, its own default

struct LinearLibrary {
  decltype(&::train) train = nullptr;
  decltype(&::free_and_destroy_model) destroy = nullptr;
};

LinearLibrary open_liblinear() {
  const DynamicLibrary file({kLiblinear});
  LinearLibrary library;
  file.find("train", &library.train);
  file.find("free_and_destroy_model", &library.destroy);
  decltype(&::set_print_string_function) set_print = nullptr;
  if (file.find("set_print_string_function", &set_print)) {
    set_print([](const char*) {});
  }
  return library;
}

Error learn_error(std::string message) {
  return {Error::Kind::kUnreadable, {}, 0, 0, std::move(message)};
}

// The rows as liblinear takes them: columns from 1, an index of -1 at the end.
struct Nodes {
  std::vector<feature_node> nodes;
  std::vector<feature_node*> rows;

  Nodes(const Observations& observations, double bias) {
    std::size_t count = 0;
    for (const auto& row : observations.rows) count += row.size() + 2;
    nodes.reserve(count);  // so that the rows stay where they are
    const auto last = static_cast<int>(observations.columns) + 1;
    for (const auto& row : observations.rows) {
      rows.push_back(nodes.data() + nodes.size());
      for (const SparseValue& value : row) {
        nodes.push_back({static_cast<int>(value.column) + 1, value.value});
      }
      nodes.push_back({last, bias});
      nodes.push_back({-1, 0});
    }
  }
};

}  // namespace

Result<LinearWeights> fit_logistic(const Observations& observations,
                                   double cost) {
  static const LinearLibrary library = open_liblinear();
  if (library.train == nullptr || library.destroy == nullptr) {
    return learn_error(std::string("learning needs ") + kLiblinear +
                       ", which is not installed (Debian: liblinear4)");
  }
  const auto& labels = observations.labels;
  if (labels.empty() ||
      std::ranges::count(labels, labels.front()) == std::ssize(labels)) {
    return learn_error("examples of both labels, 1 and 0, expected");
  }
  constexpr double kBias = 1.0;
  Nodes nodes(observations, kBias);
  std::vector<double> targets;
  for (const bool label : labels) targets.push_back(label ? 1 : -1);
  problem the_problem{};
  the_problem.l = static_cast<int>(targets.size());
  the_problem.n = static_cast<int>(observations.columns) + 1;
  the_problem.y = targets.data();
  the_problem.x = nodes.rows.data();
  the_problem.bias = kBias;
  parameter settings{};
  settings.solver_type = L2R_LR;
  settings.eps = kPrecision;
  settings.C = cost;
  settings.p = 0.1;
  model* trained = library.train(&the_problem, &settings);
  // The weights speak for the label that came first.
  const double sign = trained->label[0] > 0 ? 1 : -1;
  LinearWeights out;
  for (std::uint32_t i = 0; i < observations.columns; ++i) {
    out.columns.push_back(sign * trained->w[i]);
  }
  out.bias = sign * trained->w[observations.columns] * kBias;
  library.destroy(&trained);
  return out;
}

}  // namespace sincerely
