#include "reply/answers.h"

#include <cmath>

namespace sincerely {
namespace {

// Fitted by tests/review/fit to exchanges of all languages; the first is added
// in any case, the others by Sign.
constexpr double kAlways = 1.92;
constexpr double kSignWeights[kSignCount] = {
    -2.83, 1.45, -0.76, -0.58, -1.48, 0.97, 2.90, 1.57, 1.07, 0, 0};

// From this likelihood on an item is answered, up to that one it is not.
constexpr double kAnsweredLikelihood = 0.85;
constexpr double kUnansweredLikelihood = 0.15;
// One sentence must have this share of the matter to answer.
constexpr double kLeastMatterShare = 0.4;
// Who finds so much has no ground to say that nothing is there.
constexpr double kTooMuchFound = 0.5;

CustomerItem::Answer judge_answer(const AnswerEvidence& evidence) {
  if (evidence.is_passed_over) return CustomerItem::Answer::kNo;
  const double likely = likelihood(evidence);
  const bool is_found = evidence.sentence != kNoIndex &&
                        evidence[Sign::kShare] >= kLeastMatterShare &&
                        evidence[Sign::kLacking] == 0;
  if (likely >= kAnsweredLikelihood && is_found) {
    return CustomerItem::Answer::kYes;
  }
  if (likely <= kUnansweredLikelihood &&
      evidence[Sign::kFound] <= kTooMuchFound) {
    return CustomerItem::Answer::kNo;
  }
  return CustomerItem::Answer::kUnsure;
}

}  // namespace

double likelihood(const AnswerEvidence& evidence) {
  double sum = kAlways;
  for (std::size_t i = 0; i < kSignCount; ++i) {
    sum += kSignWeights[i] * evidence.signs[i];
  }
  return 1 / (1 + std::exp(-sum));
}

std::vector<Verdict> find_answers(const std::vector<Item>& items,
                                  const ReadMatter& message,
                                  const ReadMatter& reply) {
  std::vector<Verdict> out(items.size());
  const std::vector<AnswerEvidence> evidence =
      find_evidence(items, message, reply);
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i].evidence = evidence[i];
    out[i].answer = judge_answer(evidence[i]);
    if (out[i].answer == CustomerItem::Answer::kYes) {
      out[i].sentence = evidence[i].sentence;
    }
  }
  return out;
}

}  // namespace sincerely
