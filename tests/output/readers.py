"""Strict readers of the formats that --format writes.

Each takes what the program wrote, complains by raising Wrong, and gives the
findings that are in it in one form, so that all formats can be laid beside the
JSON of the same run.
"""
import collections
import json
import pathlib
import re
import subprocess
import urllib.parse
import xml.etree.ElementTree

import jsonschema

SCHEMAS = pathlib.Path(__file__).resolve().parent / "schemas"

# One finding, or failure of a file, as a format tells it. `start` and `end` are
# (line, column) in the units of the format; None where it does not say.
Told = collections.namedtuple("Told", "path rule severity start end fixes",
                              defaults=((),))

SEVERITIES = {
    "gcc": {"error": "error", "warning": "warning", "note": "hint"},
    "sarif": {"error": "error", "warning": "warning", "note": "hint"},
    "rdjson": {"ERROR": "error", "WARNING": "warning", "INFO": "hint"},
    "github": {"error": "error", "warning": "warning", "notice": "hint"},
    "gitlab": {"critical": "error", "major": "error", "minor": "warning",
               "info": "hint"},
    "checkstyle": {"error": "error", "warning": "warning", "info": "hint"},
    "vale": {"error": "error", "warning": "warning", "suggestion": "hint"},
}


class Wrong(Exception):
    """What was written is not in the format."""


def parse_json(text):
    def unique(pairs):
        keys = [key for key, _ in pairs]
        if len(set(keys)) != len(keys):
            raise Wrong(f"a key twice: {sorted(keys)}")
        return dict(pairs)
    try:
        return json.loads(text.decode(), object_pairs_hook=unique)
    except ValueError as error:
        raise Wrong(f"no JSON: {error}") from None


def check_schema(value, schema):
    """`schema` is a path, or a path and a name of its definitions."""
    name, _, part = str(schema).partition("#")
    rules = json.loads((SCHEMAS / name).read_text())
    if part:
        rules = {"$ref": "#/definitions/" + part,
                 "definitions": rules["definitions"]}
    checker = jsonschema.validators.validator_for(rules, jsonschema.Draft7Validator)
    for error in checker(rules).iter_errors(value):
        place = "/".join(map(str, error.absolute_path))
        raise Wrong(f"{name}: {place}: {error.message[:300]}")


def read_sarif(text, schema=None):
    log = parse_json(text)
    if schema:
        check_schema(log, schema)
    (run,) = log["runs"]
    if run["columnKind"] != "utf16CodeUnits":
        raise Wrong("columnKind")
    rules = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    told = []
    for notification in run["invocations"][0]["toolExecutionNotifications"]:
        if notification["level"] == "error":
            place = notification["locations"][0]["physicalLocation"]
            told.append(Told(path_of_uri(place), notification["descriptor"]["id"],
                             "error", None, None))
    if bool(told) == run["invocations"][0]["executionSuccessful"]:
        raise Wrong("executionSuccessful")
    prints = set()
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        region = place["region"]
        if result["ruleId"] not in rules:
            raise Wrong(f"{result['ruleId']} is no rule of the tool")
        prints.update(result["partialFingerprints"].values())
        fixes = []
        for fix in result.get("fixes", ()):
            (change,) = fix["artifactChanges"]
            (replacement,) = change["replacements"]
            if change["artifactLocation"] != place["artifactLocation"]:
                raise Wrong("a fix of another file")
            fixes.append((region_of(replacement["deletedRegion"]),
                          replacement["insertedContent"]["text"]))
        start, end = region_of(region)
        told.append(Told(path_of_uri(place), result["ruleId"],
                         SEVERITIES["sarif"][result["level"]], start, end,
                         tuple(fixes)))
    if len(prints) != len(run["results"]):
        raise Wrong("fingerprints are not unique")
    return told


def region_of(region):
    if "startColumn" not in region:
        return (region["startLine"], None), None
    return ((region["startLine"], region["startColumn"]),
            (region["endLine"], region["endColumn"]))


def path_of_uri(place):
    uri = place["artifactLocation"]["uri"]
    if not uri.isascii() or re.search(r"[^!-~]|%(?![0-9A-F]{2})", uri):
        raise Wrong(f"no URI: {uri}")
    parts = urllib.parse.urlsplit(uri)
    if parts.query or parts.fragment or parts.netloc:
        raise Wrong(f"more than a path: {uri}")
    return urllib.parse.unquote_to_bytes(parts.path)


def read_rdjson(text):
    log = parse_json(text)
    check_schema(log, "rdjson.json")
    return [diagnostic_of(one) for one in log["diagnostics"]]


def read_rdjsonl(text):
    told = []
    for line in text.splitlines(keepends=True):
        if not line.endswith(b"\n"):
            raise Wrong("a line without end")
        one = parse_json(line)
        check_schema(one, "rdjson.json#diagnostic")
        told.append(diagnostic_of(one))
    return told


def diagnostic_of(one):
    def place(range_, name):
        at = range_.get(name)
        return at and (at["line"], at.get("column"))
    range_ = one["location"].get("range", {})
    fixes = tuple(((place(fix["range"], "start"), place(fix["range"], "end")),
                   fix["text"]) for fix in one.get("suggestions", ()))
    return Told(one["location"]["path"].encode(), one["code"]["value"],
                SEVERITIES["rdjson"][one["severity"]], place(range_, "start"),
                place(range_, "end"), fixes)


def read_gitlab(text):
    issues = parse_json(text)
    check_schema(issues, "gitlab.json")
    prints = {issue["fingerprint"] for issue in issues}
    if len(prints) != len(issues):
        raise Wrong("fingerprints are not unique")
    told = []
    for issue in issues:
        lines = issue["location"]["lines"]
        if lines["end"] < lines["begin"]:
            raise Wrong("ends before it begins")
        told.append(Told(issue["location"]["path"].encode(),
                         issue["check_name"],
                         SEVERITIES["gitlab"][issue["severity"]],
                         (lines["begin"], None), (lines["end"], None)))
    return told


def read_vale(text):
    files = parse_json(text)
    check_schema(files, "vale.json")
    told = []
    for path, alerts in files.items():
        for alert in alerts:
            first, last = alert["Span"]
            if last < first:
                raise Wrong("ends before it begins")
            line = alert["Line"]
            fixes = tuple((((line, first), (line, last)), words)
                          for words in alert["Action"]["Params"])
            told.append(Told(path.encode(), alert["Check"],
                             SEVERITIES["vale"][alert["Severity"]],
                             (line, first), (line, last), fixes))
    return told


def unescape(text, names):
    """Only the escapes that GitHub's runner knows, and no raw controls."""
    if re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", text):
        raise Wrong(f"a control character: {text!r}")

    def character(match):
        code = match.group(1)
        if code not in names:
            raise Wrong(f"%{code} in {text!r}")
        return chr(int(code, 16))
    return re.sub(r"%(.{0,2})", character, text)


def read_github(text):
    told = []
    for line in text.decode().split("\n")[:-1]:
        match = re.fullmatch(r"::(error|warning|notice) (.*?)::(.+)", line)
        if not match:
            raise Wrong(f"no command: {line!r}")
        unescape(match.group(3), {"25", "0A", "0D"})
        values = {}
        for pair in match.group(2).split(","):
            name, equals, value = pair.partition("=")
            if not equals or not value or name in values:
                raise Wrong(f"no property: {pair!r} in {line!r}")
            values[name] = unescape(value, {"25", "0A", "0D", "3A", "2C"})
        known = {"file", "line", "endLine", "col", "endColumn", "title"}
        if values.keys() - known or not values.keys() >= {"file", "title"}:
            raise Wrong(f"properties: {line!r}")

        def place(line_name, column_name, values=values):
            if line_name not in values:
                return None
            column = values.get(column_name)
            return int(values[line_name]), int(column) if column else None
        told.append(Told(values["file"].encode(), values["title"],
                         SEVERITIES["github"][match.group(1)],
                         place("line", "col"), place("endLine", "endColumn")))
    return told


def parse_xml(text, schema):
    lint = subprocess.run(
        ["xmllint", "--noout", "--schema", SCHEMAS / schema, "-"], input=text,
        capture_output=True, check=False)
    if lint.returncode != 0:
        raise Wrong(lint.stderr.decode(errors="replace")[:500])
    return xml.etree.ElementTree.fromstring(text)


def read_checkstyle(text):
    return [Told(file.get("name").encode(),
                 error.get("source").removeprefix("sincerely."),
                 SEVERITIES["checkstyle"][error.get("severity")],
                 (int(error.get("line")), int(error.get("column"))), None)
            for file in parse_xml(text, "checkstyle.xsd")
            for error in file]


def read_junit(text):
    """A rule's case tells all that it found: a line of its text each."""
    told = []
    for suite in parse_xml(text, "junit.xsd"):
        for tag, name in ((None, "tests"), ("failure", "failures"),
                          ("error", "errors")):
            cases = sum(1 for case in suite
                        if tag is None or case.find(tag) is not None)
            if cases != int(suite.get(name)):
                raise Wrong(f"{suite.get('name')}: {name}: {cases}")
        path = suite.get("name").encode()
        for case in suite:
            (result,) = list(case) or [None]
            if result is not None and result.tag == "error":
                told.append(Told(path, result.get("type"), "error",
                                 (int(case.get("line")), None), None))
            elif result is not None:
                for at in re.finditer(
                        r"^(\d+):(\d+): (error|warning|hint): ", result.text,
                        re.M):
                    told.append(Told(path, case.get("name"), at.group(3),
                                     (int(at.group(1)), int(at.group(2))),
                                     None))
    return told


def read_gcc(text):
    told = []
    for line in text.decode().split("\n")[:-1]:
        match = re.fullmatch(
            r"(.+?):(\d+):(\d+): (error|warning|note): .+ \[([^ \]]+)\]", line)
        if not match or re.search(r"[\x00-\x1f\x7f]", line):
            raise Wrong(f"no finding: {line!r}")
        told.append(Told(match.group(1).encode(), match.group(5),
                         SEVERITIES["gcc"][match.group(4)],
                         (int(match.group(2)), int(match.group(3))), None))
    return told


READERS = {
    "sarif": read_sarif, "rdjson": read_rdjson, "rdjsonl": read_rdjsonl,
    "github": read_github, "gitlab": read_gitlab,
    "checkstyle": read_checkstyle, "junit": read_junit, "vale": read_vale,
    "gcc": read_gcc,
}
