"""Exchanges of a customer's message and a reply: read, given to the program, counted."""

import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile


def blocks(path):
    """The file's `==` entries: (key, line, [(head, line, lines)])."""
    entries = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.startswith("== "):
            entries.append((line[3:].strip(), number, []))
        elif line.startswith("-- ") and line[3:].split()[:1] and entries:
            entries[-1][2].append((line[3:].strip(), number, []))
        elif entries and entries[-1][2]:
            entries[-1][2][-1][2].append(line)
    return entries


def body(lines):
    return "\n".join(lines).strip("\n")


def complain(path, line, text):
    print(f"{path}:{line}: {text}", file=sys.stderr)
    return 1


def run(command, arguments):
    done = subprocess.run([command, *arguments, "--format", "json", "--ui-lang", "en"],
                          capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"{command} {' '.join(arguments)}: status {done.returncode}\n{done.stderr}")
    return json.loads(done.stdout)


def words(text):
    """Vowel signs of Devanagari are no letters to re."""
    return collections.Counter(re.findall(r"[\w\u0900-\u0963]+", text.lower()))


def same_item(label, reported):
    ours, theirs = words(label), words(reported)
    shared = sum((ours & theirs).values())
    return shared * 2 > min(sum(ours.values()), sum(theirs.values()))


def read_exchanges(path):
    exchanges, wrong = [], 0
    for key, line, parts in blocks(path):
        exchange = {"key": key, "customer": "", "reply": "", "items": [], "missing": False}
        for head, at, lines in parts:
            kind = head.split()
            if kind[0] in ("customer", "reply"):
                exchange[kind[0]] = body(lines)
            elif (kind[0] == "item" and len(kind) == 3 and kind[1] in ("question", "problem")
                  and kind[2] in ("answered", "unanswered")):
                text = body(lines)
                exchange["items"].append((kind[1], text, kind[2] == "answered"))
                squeezed = " ".join(exchange["customer"].split())
                if " ".join(text.split()) not in squeezed:
                    wrong += complain(path, at, f"not in the customer's message: {text!r}")
            elif kind[:2] == ["case-number", "missing"]:
                exchange["missing"] = True
            else:
                wrong += complain(path, at, f"unknown part: {head}")
        if not exchange["customer"] or not exchange["reply"]:
            wrong += complain(path, line, "customer or reply is missing")
        exchanges.append(exchange)
    return exchanges, wrong


def find_label(labels, item):
    """The label that the item shares most words with, if it is the same."""
    found = [l for l in labels if same_item(l[1], item["text"])]
    if not found:
        return None
    ours = words(item["text"])
    return max(found, key=lambda l: sum((words(l[1]) & ours).values()))


def judge(item, labels):
    """Takes the item's label from the labels: (said, label, what is wrong)."""
    said = {True: "answered", False: "unanswered", None: "unsure"}[item.get("answered")]
    label = find_label(labels, item)
    if not label:
        return said, None, "no item"
    labels.remove(label)
    right = said == "unsure" or label[2] == item["answered"]
    return said, label, "" if right else "the other way round"


def reply_report(exchange, language, command):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "customer.txt").write_text(exchange["customer"] + "\n", "utf-8")
        (folder / "reply.txt").write_text(exchange["reply"] + "\n", "utf-8")
        return run(command, [
            "check", "--lang", language, "--in-reply-to", str(folder / "customer.txt"),
            str(folder / "reply.txt")])["files"][0]


def measure_exchange(exchange, path, options, totals):
    file = reply_report(exchange, path.resolve().parent.name, options.command)
    where = f"{exchange['key']} ({path})"
    left, pairs = list(exchange["items"]), []
    told = file["in_reply_to"]
    for item in told["items"] + told.get("unsure", []):
        said, label, wrong = judge(item, left)
        pairs.append((said, label))
        if said != "unsure":
            totals[f"reply/{said}"]["false" if wrong else "hit"] += 1
        totals["reply/items"]["hit" if label else "false"] += 1
        if wrong and options.errors:
            print(f"  false {said}: {where}, {wrong}: {item['text']!r}")
    for kind, text, answered in exchange["items"]:
        state = "answered" if answered else "unanswered"
        said = next((s for s, l in pairs if l and l[1] == text), None)
        if said != state:
            totals[f"reply/{state}"]["miss"] += 1
        if said is None:
            totals["reply/items"]["miss"] += 1
        if options.errors and said in (None, "unsure"):
            print(f"  {said or 'missed'} {kind}, {state}: {where}: {text!r}")
    told = any(f["rule"] == "unanswered/case-number" for f in file["findings"])
    if told or exchange["missing"]:
        state = ("hit" if told and exchange["missing"] else "false" if told else "miss")
        totals["reply/case-number"][state] += 1
        if options.errors and state != "hit":
            print(f"  {state} case-number: {where}")


def measure_exchanges(path, options, totals):
    """Adds to the totals; gives those of the file alone."""
    exchanges, wrong = read_exchanges(path)
    if wrong:
        sys.exit(2)
    own = collections.defaultdict(collections.Counter)
    for exchange in exchanges:
        measure_exchange(exchange, path, options, own)
    for check, counts in own.items():
        totals[check].update(counts)
    return own


def rates(counts):
    """(recall, precision); 1 where nothing was to find, or nothing was told."""
    wanted, given = counts["hit"] + counts["miss"], counts["hit"] + counts["false"]
    return (counts["hit"] / wanted if wanted else 1.0,
            counts["hit"] / given if given else 1.0)


def print_table(by_language):
    """Recall, precision and how many were told, a language a column."""
    languages = sorted(by_language)
    print("| recall, precision (told) | " + " | ".join(languages) + " |")
    print("|---" * (len(languages) + 1) + "|")
    for check in sorted({c for counts in by_language.values() for c in counts}):
        cells = []
        for language in languages:
            counts = by_language[language][check]
            recall, precision = rates(counts)
            cells.append(f"{recall:.2f}, {precision:.2f} ({counts['hit'] + counts['false']})")
        print(f"| {check} | " + " | ".join(cells) + " |")
