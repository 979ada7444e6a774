#!/usr/bin/env python3
"""Checks the habits of this code that no compiler and no formatter knows.

    .ci/check_style.py               all files; prints path:line: message [check]
    .ci/check_style.py --self-test   that each check finds what it is for

A check is a function of one file, or of the whole list of paths. To add one,
write it, put it in FILE_CHECKS or TREE_CHECKS, and give it a bad sample in
style_samples.py.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

# What each folder of src/ may include beside itself.
LAYERS = {
    "input": "",
    "forms": "input",
    "text": "input",
    "findings": "input",
    "pack": "input",
    "rules": "input text findings pack",
    "learn": "input text findings pack rules",
    "compile": "input text findings pack rules learn",
    "engine": "input forms text findings pack rules learn compile",
    "config": "input findings compile engine",
    "reply": "input forms text findings pack rules engine",
    "review": "input forms text findings pack rules learn compile engine",
    "suppress": "input text findings engine",
    "output": "input findings",
    "fix": "input findings",
    "pipe": "input findings engine",
    "cli": "input forms text findings pack rules learn compile "
           "engine config review reply suppress output pipe fix",
    "lsp": "input forms findings pack engine config suppress output fix cli",
}
# What starts them all may include the front-ends beside its own.
FRONT_ENDS = {"src/cli/main.cpp": "lsp"}
# Where each library of others may be included: the longest beginning counts.
LIBRARIES = {
    "yaml-cpp/": "input forms",
    "md4c.h": "forms",
    "gumbo.h": "forms",
    "gmime/": "forms",
    "gettext-po.h": "forms",
    "pugixml.hpp": "forms",
    "zip.h": "forms",
    "unicode/messagepattern.h": "forms",
    "unicode/ucnv.h": "input",
    "re2/": "text",
    "unicode/": "text",
    "unicode/msgfmt.h": "findings",
    "unicode/fmtable.h": "findings",
    "unicode/locid.h": "text findings",
    "unicode/unistr.h": "text findings forms",
    "unicode/uchar.h": "text findings output",
    "dlfcn.h": "input",
    "linear.h": "learn",
    "cld2/": "text",
    "rapidjson/": "output forms pipe suppress lsp",
    "CLI/": "cli",
    "hunspell/": "",
    "iostream": "cli",
    "gtest/": "",
    "gmock/": "",
    "benchmark/": "",
}
ROOT_ENTRIES = set(
    "CMakeLists.txt CMakePresets.json README.md bootstrap src rules locales "
    "samples tests docs bench editors .ci .clang-format .clang-tidy .gitignore "
    ".pre-commit-hooks.yaml .git build LICENSE".split())
MAX_LINES = 400
MAX_FUNCTION = 60
MAX_INCLUDES = 8
MAX_ARCHITECTURE = 150
# Files without a test of their own, since they only start what is tested.
UNTESTED = {"src/cli/main.cpp", "src/compile/main.cpp", "src/pack/embedded.cpp",
            "src/lsp/run.cpp"}
# Tests of no single source: one stage against a library, or all rules.
WHOLE_STAGE_TESTS = {"tests/text/icu_words_test.cpp"}
# The tag of the language that messages fall back to, and where it may be said.
FALLBACK_LANGUAGE = "en"
FALLBACK_FOLDERS = ("findings", "engine", "cli")
# Strings that look like a language's tag and are none: HTML's table row.
NO_LANGUAGE = {("src/input/markup.cpp", "tr"), ("src/text/gap.cpp", "tr")}

FILLER_TYPE = re.compile(
    r"\b(?:class|struct)\s+(\w*(?:Manager|Helper|Utils?|Base|Impl|Factory|"
    r"Processor|Service)|(?:New|Enhanced|Improved)[A-Z]\w*|\w+V2)\b(?!\s*\()")
FILLER_FILE = re.compile(
    r"(^|[_/])(utils?|common|helpers?|misc|manager|new|v2|enhanced)([_./]|$)")
OUTSIDE_WORLD = re.compile(
    r"std::c(?:out|err|log|in)\b|\b(?:printf|fprintf|puts|fputs|perror)\s*\(|"
    r"\b(?:std::)?(?:exit|_exit|quick_exit|abort)\s*\(|\bgetenv\s*\(|"
    r"std::chrono|\b(?:clock|clock_gettime|gettimeofday)\s*\(|\bstd::time\s*\(")
FORBIDDEN = (
    (re.compile(r"\bcatch\s*\(\s*\.\.\.\s*\)"), "catch what is known to be thrown"),
    (re.compile(r"\busing namespace (?!std::(?:\w+_)?literals\b)"),
     "name what is used"),
    (re.compile(r"\bstd::views::"), "clang 14 cannot compile views"),
    (re.compile(r"\bshared_ptr\b"), "one owner: unique_ptr or a value"),
    (re.compile(r"\bnew\s+[A-Za-z_:]+|\bdelete\s+\w"), "no owning new or delete"),
)
STRING_OR_COMMENT = re.compile(
    r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'|'
    r"//[^\n]*|/\*.*?\*/", re.S)


class File:
    """One file: its path in the tree, its text, and its code without words."""

    def __init__(self, path, text):
        self.path = path
        self.text = text
        self.lines = text.split("\n")
        self.parts = path.split("/")
        self.is_header = path.endswith(".h")
        self.is_cpp = path.endswith((".h", ".cpp"))
        self.in_src = self.parts[0] == "src" and len(self.parts) > 2
        self.folder = self.parts[1] if self.in_src else None
        # Same length, same lines, with comments and strings blanked out.
        self.code = self._blank(lambda word: True) if self.is_cpp else ""

    def _blank(self, is_wanted):
        def replace(match):
            word = match.group(0)
            if not is_wanted(word):
                return word
            return re.sub(r"[^\n]", " ", word)
        return STRING_OR_COMMENT.sub(replace, self.text)

    def without_comments(self):
        return self._blank(lambda word: word.startswith(("//", "/*")))

    def comments(self):
        for match in STRING_OR_COMMENT.finditer(self.text):
            if match.group(0).startswith(("//", "/*")):
                yield self.line_of(match.start()), match.group(0)

    def line_of(self, offset):
        return self.text.count("\n", 0, offset) + 1

    def includes(self):
        """Line, "quoted" or <angled>, path."""
        for number, line in enumerate(self.lines, 1):
            match = re.match(r'\s*#\s*include\s*(["<])([^">]+)[">]', line)
            if match:
                yield number, match.group(1), match.group(2)


def check_layers(file):
    for number, quote, path in file.includes():
        if quote != '"':
            continue
        if "/" not in path:
            yield number, f'"{path}" is not a full path from src/'
        elif file.in_src:
            allowed = LAYERS.get(file.folder, "").split() + [file.folder]
            allowed += FRONT_ENDS.get(file.path, "").split()
            if path.split("/")[0] not in allowed:
                yield number, f"src/{file.folder} may not include {path}"


def check_libraries(file):
    if not file.in_src:
        return
    for number, _, path in file.includes():
        known = [name for name in LIBRARIES if path.startswith(name)]
        if known and file.folder not in LIBRARIES[max(known, key=len)].split():
            yield number, f"<{path}> has no place in src/{file.folder}"


def check_header_opening(file):
    if not file.is_header:
        return
    opening = re.match(r"(?://[^\n]*\n)+", file.text)
    if not opening or not re.search(r"[.:)]\n", opening.group(0)):
        yield 1, "a header opens with sentences on what it is for"
        return
    if len(re.findall(r"[.!](?=\s|$)", opening.group(0))) > 8:
        yield 1, "the opening of a header is one to four sentences"
    path = file.path.removeprefix("src/")
    guard = re.sub(r"\W", "_", path).upper() + "_"
    if f"#ifndef {guard}\n#define {guard}\n" not in file.text:
        yield 1, f"the guard of this header is {guard}"


def check_includes(file):
    if file.is_header and len(list(file.includes())) > MAX_INCLUDES:
        yield 1, f"more than {MAX_INCLUDES} includes in a header"


def check_length(file):
    is_script = file.text.startswith("#!")
    if (file.is_cpp or is_script) and len(file.lines) - 1 > MAX_LINES:
        yield MAX_LINES, f"{len(file.lines) - 1} lines; at most {MAX_LINES}"
    if (file.path == "docs/architecture.md"
            and len(file.lines) - 1 > MAX_ARCHITECTURE):
        yield MAX_ARCHITECTURE, f"at most {MAX_ARCHITECTURE} lines"


def check_function_length(file):
    """A brace after `)` and what may follow it opens a function, or a lambda,
    or a loop; only the outermost one is measured."""
    if not file.is_cpp:
        return
    depth, opened_at, open_depth = 0, 0, None
    for match in re.finditer(r"[{}]", file.code):
        if match.group(0) == "{":
            before = file.code[max(0, match.start() - 600):match.start()]
            before = before[before.rfind("\n\n") + 1:].rstrip()
            if open_depth is None and re.search(
                    r"\)\s*(?:const|noexcept|override|final|&|->\s*[\w:<>*& ,]+|"
                    r":\s[^;{}]*)*\s*$", before):
                opened_at, open_depth = file.line_of(match.start()), depth
            depth += 1
        else:
            depth -= 1
            if depth == open_depth:
                length = file.line_of(match.start()) - opened_at + 1
                if length > MAX_FUNCTION:
                    yield opened_at, f"{length} lines; at most {MAX_FUNCTION}"
                open_depth = None


def check_names(file):
    if not file.is_cpp:
        return
    if FILLER_FILE.search(file.path.rsplit(".", 1)[0].lower() + "."):
        yield 1, "a file is named after a thing of the domain"
    for match in FILLER_TYPE.finditer(file.code):
        yield file.line_of(match.start()), f"{match.group(1)} says nothing"


def check_todo(file):
    if file.is_cpp:
        comments = file.comments()
    elif file.path.endswith((".py", ".txt", ".json")) or "." not in file.path:
        comments = ((number, line) for number, line in enumerate(file.lines, 1)
                    if line.lstrip().startswith("#"))
    else:
        return
    for number, comment in comments:
        if re.search(r"\b(?:TODO|FIXME|XXX|HACK)\b(?!\(#\d+\))", comment):
            yield number, "write TODO(#issue)"


def check_outside_world(file):
    if not file.in_src or not file.is_cpp or file.folder == "cli":
        return
    if file.path == "src/compile/main.cpp":
        return  # a front-end of its own
    for match in OUTSIDE_WORLD.finditer(file.code):
        yield (file.line_of(match.start()),
               f"{match.group(0).strip(' (')}: only src/cli prints, exits, or "
               "asks for the environment or the time")


def check_language_tags(file):
    if not file.in_src or not file.is_cpp:
        return
    tags = {path.name for path in (ROOT / "locales").glob("*") if path.is_dir()}
    if file.folder in FALLBACK_FOLDERS:
        tags.discard(FALLBACK_LANGUAGE)
    for match in re.finditer(r'"([a-z]{2,3})(?:[-_][A-Z]{2})?"',
                             file.without_comments()):
        if (match.group(1) in tags
                and (file.path, match.group(1)) not in NO_LANGUAGE):
            yield file.line_of(match.start()), "a language is data, not code"


def check_comments(file):
    if not file.is_cpp:
        return
    for number, comment in file.comments():
        if re.search(r"[@\\](?:param|returns?|brief|file|author|throws)\b",
                     comment):
            yield number, "no tags: say it in words"
        if re.search(r"[/*=#~-]{6,}", comment):
            yield number, "no banners"


def check_forbidden(file):
    if not file.is_cpp:
        return
    for pattern, message in FORBIDDEN:
        for match in pattern.finditer(file.code):
            yield file.line_of(match.start()), message


def check_machine_paths(file):
    for number, line in enumerate(file.lines, 1):
        if re.search(r"(?<![\w.])/(?:work|home|Users|root)/\w", line):
            yield number, "a path of one machine"


def tree_mirror(paths, _):
    """Each .cpp under src/ has its test, and each test its source."""
    for path in sorted(paths):
        parts = path.split("/")
        if path.startswith("src/") and path.endswith(".cpp"):
            test = "tests/" + path[4:-4] + "_test.cpp"
            if path not in UNTESTED and test not in paths:
                yield path, f"has no {test}"
        elif (path.startswith("tests/") and path.endswith("_test.cpp")
              and parts[1] in LAYERS and path not in WHOLE_STAGE_TESTS):
            source = "src/" + path[6:-len("_test.cpp")]
            if source + ".cpp" not in paths and source + ".h" not in paths:
                yield path, f"tests no {source}.cpp"


def tree_build_list(paths, read):
    """Each source is in the build."""
    lists = read("CMakeLists.txt")
    for path in sorted(paths):
        if path.endswith(".cpp") and path not in lists:
            yield path, "is not in CMakeLists.txt"


def tree_root(paths, _):
    for name in sorted({path.split("/")[0] for path in paths} - ROOT_ENTRIES):
        yield name, "has no place at the root"


def tree_golden(paths, _):
    """A golden test is a command, what it says, and how it ends."""
    folders = {"/".join(path.split("/")[:3]) for path in paths
               if path.startswith("tests/golden/") and path.count("/") > 2}
    for folder in sorted(folders):
        for name in ("cmd", "out", "status"):
            if f"{folder}/{name}" not in paths:
                yield folder, f"has no file “{name}”"


def tree_readme(_, read):
    """The example in the README is what the program says."""
    golden = "tests/golden/readme/"
    for name in ("reply.txt", "out"):
        if f"```\n{read(golden + name)}```" not in read("README.md"):
            yield "README.md", f"its example is not {golden}{name}"


FILE_CHECKS = (
    check_layers, check_libraries, check_header_opening, check_includes,
    check_length, check_function_length, check_names, check_todo,
    check_outside_world, check_language_tags, check_comments, check_forbidden,
    check_machine_paths)
TREE_CHECKS = (tree_mirror, tree_build_list, tree_root, tree_golden, tree_readme)


def tree_paths():
    skipped = {".git", "build", "node_modules", "__pycache__"}
    return {path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*")
            if path.is_file()
            and not skipped & set(path.relative_to(ROOT).parts)}


def read(path):
    return (ROOT / path).read_text(encoding="utf-8", errors="replace")


def is_checked(path):
    # The inputs of tests and letters may hold anything.
    return not path.startswith(
        ("samples/", "tests/golden/", "tests/fuzz/corpus/", "locales/", "rules/"))


def main():
    if sys.argv[1:] == ["--self-test"]:
        import style_samples
        return style_samples.run()
    paths = tree_paths()
    complaints = [
        f"{path}: {message} [{check.__name__}]"
        for check in TREE_CHECKS for path, message in check(paths, read)]
    for path in sorted(filter(is_checked, paths)):
        file = File(path, read(path))
        complaints += [
            f"{path}:{number}: {message} [{check.__name__}]"
            for check in FILE_CHECKS for number, message in check(file)]
    print("\n".join(complaints + [f"style: {len(complaints)} complaints"]))
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
