#include "cli/completions.h"

#include <array>
#include <vector>

namespace sincerely {
namespace {

constexpr std::array<std::string_view, 3> kShells = {"bash", "zsh", "fish"};

std::string joined(const std::vector<std::string>& words,
                   std::string_view between) {
  std::string out;
  for (const std::string& word : words) {
    if (!out.empty()) out += between;
    out += word;
  }
  return out;
}

std::string verb_names(const Usage& usage) {
  std::vector<std::string> names;
  for (const VerbUsage& verb : usage.verbs) names.push_back(verb.name);
  return joined(names, " ");
}

// Within single quotes; `more` are characters that the shell reads even there.
std::string shell_quoted(std::string_view text, std::string_view more = {}) {
  std::string out = "'";
  for (const char c : text) {
    if (more.find(c) != std::string_view::npos) out += '\\';
    if (c == '\'') {
      out += "'\\''";
    } else {
      out += c;
    }
  }
  return out + "'";
}

// What may stand behind an option, as bash's compgen is asked for it.
std::string bash_values(const OptionUsage& option) {
  if (!option.values.empty())
    return "-W " + shell_quoted(joined(option.values, " "));
  switch (path_kind(option.value)) {
    case PathKind::kFile:
      return "-f";
    case PathKind::kFolder:
      return "-d";
    case PathKind::kNone:
      break;
  }
  return "-W ''";
}

std::string bash_verb(const VerbUsage& verb) {
  std::string names;
  std::string values;
  std::string taking;  // options that have a value
  for (const OptionUsage& option : verb.options) {
    names += option.name + (option.value.empty() ? " " : "= ");
    if (option.value.empty()) continue;
    taking += (taking.empty() ? "" : "|") + option.name;
    values += "      " + option.name + ") COMPREPLY=($(compgen " +
              bash_values(option) + " -- \"$word\")) ;;\n";
  }
  std::string out = "    " + verb.name + ")\n";
  out += "      options='" + names + "'\n";
  if (!values.empty()) {
    out += "      case $before in\n" + values +
           "      *) is_value=0 ;;\n      esac\n";
  } else {
    out += "      is_value=0\n";
  }
  out += "      operands=(" +
         (verb.words.empty() ? "-f"
                             : "-W " + shell_quoted(joined(verb.words, " "))) +
         ") ;;\n";
  return out;
}

std::string bash(const Usage& usage) {
  std::string verbs;
  for (const VerbUsage& verb : usage.verbs) verbs += bash_verb(verb);
  return "# bash completion for " + usage.program + R"(

_)" + usage.program +
         R"(() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  # bash parts words at the equals sign, too.
  if [ "$word" = = ]; then
    word=
  elif [ "$before" = = ]; then
    before=${COMP_WORDS[COMP_CWORD-2]}
  fi
  local verbs=')" +
         verb_names(usage) + R"(' verb='' i
  for ((i = 1; i < COMP_CWORD; ++i)); do
    case " $verbs " in
    *" ${COMP_WORDS[i]} "*) verb=${COMP_WORDS[i]}; break ;;
    esac
  done
  local options='' operands=() is_value=1
  case ${verb:-)" +
         usage.verbs.front().name + R"(} in
)" + verbs +
         R"(  esac
  if [ "$is_value" = 1 ]; then
    compopt -o filenames 2>/dev/null
    return
  fi
  if [[ $word == -* ]]; then
    compopt -o nospace 2>/dev/null
    COMPREPLY=($(compgen -W "$options" -- "$word"))
    # A space behind those without a value.
    local k
    for k in "${!COMPREPLY[@]}"; do
      [[ ${COMPREPLY[k]} == *= ]] || COMPREPLY[k]+=' '
    done
    return
  fi
  [ -n "$verb" ] || COMPREPLY=($(compgen -W "$verbs" -- "$word"))
  compopt -o filenames 2>/dev/null
  COMPREPLY+=($(compgen "${operands[@]}" -- "$word"))
}
complete -F _)" +
         usage.program + " " + usage.program + "\n";
}

std::string zsh_action(const OptionUsage& option) {
  if (!option.values.empty()) return "(" + joined(option.values, " ") + ")";
  switch (path_kind(option.value)) {
    case PathKind::kFile:
      return "_files";
    case PathKind::kFolder:
      return "_files -/";
    case PathKind::kNone:
      break;
  }
  return " ";
}

std::string zsh_verb(const VerbUsage& verb) {
  // What _arguments reads itself.
  constexpr std::string_view kRead = "\\[]:";
  std::string out = "    " + verb.name + ")\n      _arguments -s -S";
  for (const OptionUsage& option : verb.options) {
    std::string text;
    for (const char c : option.text) {
      if (kRead.find(c) != std::string_view::npos) text += '\\';
      text += c;
    }
    std::string spec = (option.is_repeatable ? "*" : "") + option.name;
    if (!option.value.empty()) spec += "=";
    spec += "[" + text + "]";
    if (!option.value.empty())
      spec += ":" + option.value + ":" + zsh_action(option);
    out += " \\\n        " + shell_quoted(spec);
  }
  const std::string operands =
      verb.words.empty() ? "_files" : "(" + joined(verb.words, " ") + ")";
  return out + " \\\n        " + shell_quoted("*:argument:" + operands) +
         " ;;\n";
}

std::string zsh(const Usage& usage) {
  std::string verbs;
  for (const VerbUsage& verb : usage.verbs) {
    verbs += zsh_verb(verb);
  }
  // The first colon parts the verb from its text.
  std::string list;
  for (const VerbUsage& verb : usage.verbs) {
    std::string text;
    for (const char c : verb.text) text += c == ':' ? ";" : std::string(1, c);
    list += "    " + shell_quoted(verb.name + ":" + text) + "\n";
  }
  return "#compdef " + usage.program + "\n\n_" + usage.program + R"(() {
  local -a verbs
  verbs=(
)" + list +
         R"(  )
  local verb= word
  for word in ${words[2,CURRENT-1]}; do
    if (( ${verbs[(I)$word:*]} )); then
      verb=$word
      break
    fi
  done
  if [[ -z $verb && ${words[CURRENT]} != -* ]]; then
    _describe verb verbs
  fi
  if [[ -n $verb ]]; then
    # What stands before the verb is not its business.
    local -i at=${words[(i)$verb]}
    words=($verb ${words[at+1,-1]})
    (( CURRENT -= at - 1 ))
  fi
  case ${verb:-)" +
         usage.verbs.front().name + R"(} in
)" + verbs +
         R"(  esac
}

if [ "$funcstack[1]" = _)" +
         usage.program + R"( ]; then
  _)" + usage.program +
         R"( "$@"
else
  compdef _)" +
         usage.program + " " + usage.program + "\nfi\n";
}

std::string fish_verb(const Usage& usage, const VerbUsage& verb) {
  const bool is_default = &verb == &usage.verbs.front();
  const std::string when =
      is_default ? "not __fish_seen_subcommand_from " +
                       verb_names(usage).substr(verb.name.size() + 1)
                 : "__fish_seen_subcommand_from " + verb.name;
  std::string out;
  for (const OptionUsage& option : verb.options) {
    out += "complete -c " + usage.program + " -n " + shell_quoted(when) +
           " -l " + option.name.substr(2) + " -d " +
           shell_quoted(option.text, "\\");
    if (!option.values.empty()) {
      out += " -x -a " + shell_quoted(joined(option.values, " "));
    } else if (path_kind(option.value) == PathKind::kFolder) {
      out += " -x -a '(__fish_complete_directories)'";
    } else if (path_kind(option.value) == PathKind::kFile) {
      out += " -r -F";
    } else if (!option.value.empty()) {
      out += " -x";
    }
    out += "\n";
  }
  if (!verb.words.empty()) {
    out += "complete -c " + usage.program + " -n " + shell_quoted(when) +
           " -f -a " + shell_quoted(joined(verb.words, " ")) + "\n";
  }
  return out;
}

std::string fish(const Usage& usage) {
  std::string out = "# fish completion for " + usage.program + "\n";
  for (const VerbUsage& verb : usage.verbs) {
    out += "complete -c " + usage.program + " -n __fish_use_subcommand -a " +
           verb.name + " -d " + shell_quoted(verb.text, "\\") + "\n";
  }
  for (const VerbUsage& verb : usage.verbs) out += fish_verb(usage, verb);
  return out;
}

}  // namespace

std::span<const std::string_view> shell_names() { return kShells; }

std::string completions(const Usage& usage, std::string_view shell) {
  if (shell == "bash") return bash(usage);
  if (shell == "zsh") return zsh(usage);
  return shell == "fish" ? fish(usage) : std::string();
}

}  // namespace sincerely
