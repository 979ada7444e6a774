"""What each check of check_style.py is for: a sample that it must object to,
and one that it must let pass."""
import check_style

HEADER = """// Says what it is for. Leaves the rest to others.

#ifndef TEXT_SAMPLE_H_
#define TEXT_SAMPLE_H_
{}
#endif  // TEXT_SAMPLE_H_
"""
LONG_BODY = "\n".join("  call();" for _ in range(60))

# check, path, bad, good
FILE_SAMPLES = (
    ("check_layers", "src/text/sample.cpp",
     '#include "engine/linter.h"\n', '#include "input/span.h"\n'),
    ("check_layers", "src/output/sample.cpp",
     '#include "rules/rule.h"\n', '#include "findings/finding.h"\n'),
    ("check_layers", "tests/text/sample_test.cpp",
     '#include "sample.h"\n', '#include "text/sample.h"\n'),
    ("check_libraries", "src/engine/sample.cpp",
     "#include <re2/re2.h>\n", "#include <vector>\n"),
    ("check_libraries", "src/output/sample.cpp",
     "#include <unicode/brkiter.h>\n", "#include <unicode/uchar.h>\n"),
    ("check_libraries", "src/input/sample.cpp",
     "#include <iostream>\n", "#include <yaml-cpp/parser.h>\n"),
    ("check_header_opening", "src/text/sample.h",
     "#ifndef TEXT_SAMPLE_H_\n#define TEXT_SAMPLE_H_\n#endif\n",
     HEADER.format("")),
    ("check_header_opening", "src/text/sample.h",
     HEADER.format("").replace("TEXT_SAMPLE_H_", "SAMPLE_H"),
     HEADER.format("")),
    ("check_includes", "src/text/sample.h",
     HEADER.format("#include <vector>\n" * 9),
     HEADER.format("#include <vector>\n" * 8)),
    ("check_length", "src/text/sample.cpp", "\n" * 401, "\n" * 400),
    ("check_function_length", "src/text/sample.cpp",
     f"void run() {{\n{LONG_BODY}\n}}\n",
     f"namespace a {{\nvoid run() {{\n  call();\n}}\n{LONG_BODY}\n}}\n"),
    ("check_function_length", "src/text/sample.cpp",
     f"Run::Run(int x) : x_(x) {{\n{LONG_BODY}\n}}\n",
     f"const char kText[] = \") {{\";\n{LONG_BODY}\n"),
    ("check_names", "src/text/sample.cpp",
     "class RuleManager {\n};\n", "class Rule {\n};\n"),
    ("check_names", "src/text/string_utils.cpp", "\n", None),
    ("check_names", "src/text/common.h", "\n", None),
    ("check_todo", "src/text/sample.cpp",
     "// TODO: more\n", "// TODO(#12): more\n"),
    ("check_todo", "bootstrap", "# FIXME\n", "echo TODO\n"),
    ("check_outside_world", "src/rules/sample.cpp",
     'void f() { std::cout << "x"; }\n', "// std::cout is not used\n"),
    ("check_outside_world", "src/engine/sample.cpp",
     'auto f() { return getenv("HOME"); }\n', "snprintf(a, b, c);\n"),
    ("check_outside_world", "src/engine/sample.cpp",
     "auto f() { return std::chrono::steady_clock::now(); }\n",
     "runtime(1);\n"),
    ("check_language_tags", "src/text/sample.cpp",
     'if (tag == "pt") {\n}\n', "// \"pt\" is a tag\n"),
    ("check_language_tags", "src/text/sample.cpp",
     'x = "hi-IN";\n', 'x = "high";\n'),
    ("check_comments", "src/text/sample.h",
     "// @param text the text\n", "// write to a@b.example\n"),
    ("check_comments", "src/text/sample.cpp",
     "//----------------\n", "// -- a dash\n"),
    ("check_forbidden", "src/text/sample.cpp",
     "try { f(); } catch (...) {\n}\n",
     "try { f(); } catch (const Error& error) {\n}\n"),
    ("check_forbidden", "src/text/sample.cpp",
     "auto x = new Rule();\n", "Rule(const Rule&) = delete;\n"),
    ("check_forbidden", "src/text/sample.cpp",
     "for (int x : std::views::iota(1)) {\n}\n", "// a new word\n"),
    ("check_machine_paths", "README.md",
     "cd /home" + "/someone/sincerely\n", "cd build/release/home/x\n"),
)

README = {"tests/golden/readme/reply.txt": "Dear\n",
          "tests/golden/readme/out": "nothing\n"}
BAD_TREE = {**README, "README.md": "```\nDear\n```\n```\nsomething\n```\n"}
GOOD_TREE = {**README, "README.md": "```\nDear\n```\n```\nnothing\n```\n",
             "CMakeLists.txt": "src/text/listed.cpp"}
# check, bad paths, good paths
TREE_SAMPLES = (
    ("tree_mirror", ["src/text/fold.cpp"],
     ["src/text/fold.cpp", "tests/text/fold_test.cpp"]),
    ("tree_mirror", ["tests/text/fold_test.cpp"], ["tests/golden/run"]),
    ("tree_build_list", ["src/text/not_listed.cpp"], ["src/text/listed.cpp"]),
    ("tree_root", ["notes.txt"], ["README.md", "src/text/fold.cpp"]),
    ("tree_readme", [], []),
    ("tree_golden", ["tests/golden/x/cmd", "tests/golden/x/out"],
     ["tests/golden/x/cmd", "tests/golden/x/out", "tests/golden/x/status"]),
)


def run():
    """0 if every check objects to its bad samples alone."""
    wrong = []
    for name, path, bad, good in FILE_SAMPLES:
        check = getattr(check_style, name)
        if not list(check(check_style.File(path, bad))):
            wrong.append(f"{name} lets pass in {path}:\n{bad}")
        if good and list(check(check_style.File(path, good))):
            wrong.append(f"{name} objects in {path} to:\n{good}")
    for name, bad, good in TREE_SAMPLES:
        check = getattr(check_style, name)
        if not list(check(set(bad), lambda path: BAD_TREE.get(path, ""))):
            wrong.append(f"{name} lets pass {bad}")
        if list(check(set(good), lambda path: GOOD_TREE.get(path, ""))):
            wrong.append(f"{name} objects to {good}")
    checks = check_style.FILE_CHECKS + check_style.TREE_CHECKS
    sampled = {row[0] for row in FILE_SAMPLES + TREE_SAMPLES}
    wrong += [f"{check.__name__} has no sample" for check in checks
              if check.__name__ not in sampled]
    print("\n".join(wrong + [f"style samples: {len(wrong)} wrong"]))
    return 1 if wrong else 0
