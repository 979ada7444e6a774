#!/usr/bin/env python3
"""Checks rules/<lang>/examples: the form of each line, and that no two lines
of one label share over 0.7 of the word trigrams of the shorter one, since
lines that say the same teach nothing and make the figures look better."""

import collections
import pathlib
import re
import sys

LIMIT = 0.7
ROOT = pathlib.Path(__file__).resolve().parent.parent


def trigrams(sentence):
    words = re.findall(r"[\w\u0900-\u097f]+", re.sub("[⟦⟧]", "", sentence).casefold())
    return {tuple(words[i : i + 3]) for i in range(max(1, len(words) - 2))}


def faults_of_form(path, fields):
    if len(fields) != 2 or not fields[1].strip():
        return "two columns expected: label, tab, sentence"
    label, sentence = fields
    if sentence != sentence.strip():
        return "blanks at an end of the sentence"
    opened, closed = sentence.count("⟦"), sentence.count("⟧")
    if path.name == "sections.tsv":
        if not re.fullmatch(r"-|[a-z]+(,[a-z]+)*", label):
            return "the sections that the sentence is, with commas, or -, expected"
        if opened or closed:
            return "sections have no marks"
    elif label not in ("0", "1"):
        return "the label 0 or 1 expected"
    elif path.parent.name == "examples" and path.name != "plain.tsv":
        if (opened > 0) != (label == "1") or opened != closed:
            return "⟦ and ⟧ around the words that are to be seen, where the label is 1"
        if re.search(r"⟦[^⟧]*⟦|⟦\s*⟧|⟧[^⟦]*⟧", sentence):
            return "marks that nest or are empty"
    return None


def check(path, faults):
    seen = collections.defaultdict(list)
    where = collections.defaultdict(lambda: collections.defaultdict(list))
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        fields = line.split("\t")
        fault = faults_of_form(path, fields)
        if fault:
            faults.append(f"{path.relative_to(ROOT)}:{number}: {fault}")
            continue
        label, own = fields[0], trigrams(fields[1])
        shared = collections.Counter(i for t in own for i in where[label][t])
        for i, count in shared.items():
            other_number, other = seen[label][i]
            if count > LIMIT * min(len(own), len(other)):
                faults.append(
                    f"{path.relative_to(ROOT)}:{number}: nearly the same as line {other_number}"
                )
                break
        for trigram in own:
            where[label][trigram].append(len(seen[label]))
        seen[label].append((number, own))
    return sum(map(len, seen.values()))


def main():
    faults = []
    counts = collections.Counter()
    for path in sorted(ROOT.glob("rules/*/examples/**/*.tsv")):
        counts[path.relative_to(ROOT).parts[1]] += check(path, faults)
    if len(sys.argv) > 1:
        faults = [f for f in faults if f.startswith(f"rules/{sys.argv[1]}/")]
    print("\n".join(faults + [f"{lang}: {n} examples" for lang, n in counts.items()]))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
