"""Makes the inputs of the benchmark: the same ones each time.

A letter has the head and the end of one of samples/, and a body of sentences
out of all samples and of the cases of all rules of its language, three good
ones to one bad, with new numbers in them. The words must be many: what is said
again and again is quick to match, for grep above all."""
import pathlib
import random
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent
LETTER_WORDS = 150


def samples(language):
    """The samples of a language, each a list of paragraphs."""
    letters = []
    for path in sorted((ROOT / "samples" / language).rglob("*")):
        if path.suffix not in (".txt", ".md", ".letter"):
            continue
        text = path.read_text(encoding="utf-8")
        text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)
        paragraphs = [p.strip() for p in re.split(r"\n\s*\n", text) if p.strip()]
        if len(paragraphs) >= 3:
            letters.append(paragraphs)
    return letters


def languages():
    """Those of the samples; other folders there have several languages each."""
    return sorted(path.name for path in (ROOT / "locales").iterdir()
                  if path.is_dir() and samples(path.name))


def sentences(language):
    """Sentences of samples and of cases, in a fixed order."""
    good, bad = [], []
    for letter in samples(language):
        for paragraph in letter[1:-1]:
            good += re.split(r"(?<=[.!?।])\s+", paragraph)
    for path in sorted((ROOT / "rules" / language).rglob("*.yaml")):
        kind = None
        for line in path.read_text(encoding="utf-8").splitlines():
            heading = re.match(r"\s+(bad|good|rewrite|present|absent):", line)
            if heading:
                kind = heading.group(1)
            case = re.match(r'\s+- "(.*)"\s*$', line)
            if case and kind in ("good", "absent"):
                good.append(case.group(1))
            elif case and kind in ("bad", "present"):
                bad.append(re.sub("[⟦⟧]", "", case.group(1)))
    return [text.replace("\\n", "\n").replace('\\"', '"')
            for text in good + bad[:len(good) // 3]]


def varied(letters, pool, chance):
    """A letter with the frame of one, and a body of four paragraphs."""
    frame = chance.choice(letters)
    body = [" ".join(chance.choices(pool, k=chance.randrange(2, 5)))
            for _ in range(4)]
    text = "\n\n".join([frame[0], *body, frame[-1]]) + "\n"
    return re.sub(r"[0-9]", lambda _: str(chance.randrange(10)), text)


def one_letter():
    """About LETTER_WORDS English words, from greeting to signature."""
    best = min(("\n\n".join(paragraphs) + "\n" for paragraphs in samples("en")),
               key=lambda text: abs(len(text.split()) - LETTER_WORDS))
    return best


def long_text(size):
    """One file of English letters, one after the other, of that many bytes."""
    chance = random.Random(size)
    letters, pool = samples("en"), sentences("en")
    parts, total = [], 0
    while total < size:
        text = varied(letters, pool, chance) + "\n"
        parts.append(text)
        total += len(text.encode())
    return "".join(parts)


def many_letters(count):
    """Pairs of language and letter, as many of each language."""
    chance = random.Random(count)
    names = languages()
    sources = {name: (samples(name), sentences(name)) for name in names}
    return [(names[n % len(names)],
             varied(*sources[names[n % len(names)]], chance))
            for n in range(count)]


def write(folder, many, sizes):
    """Writes letter.txt, N.txt for each size, and letters/; returns paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = {"letter": folder / "letter.txt"}
    paths["letter"].write_text(one_letter(), encoding="utf-8")
    for name, size in sizes.items():
        paths[name] = folder / f"{name}.txt"
        paths[name].write_text(long_text(size), encoding="utf-8")
    paths["letters"] = folder / "letters"
    paths["letters"].mkdir(exist_ok=True)
    for number, (language, text) in enumerate(many_letters(many)):
        path = paths["letters"] / f"{number:04}.{language}.txt"
        path.write_text(text, encoding="utf-8")
    return paths


def rules_in(language):
    """How many rules are built in: files in folders that are categories."""
    reserved = {"words", "sections", "types"}
    return sum(1 for path in (ROOT / "rules" / language).rglob("*.yaml")
               if path.parent.name not in reserved)


def write_rules(folder, language, text, count):
    """Rules whose words all occur in the text, of the built-in rules' shape."""
    chance = random.Random(count)
    words = sorted(set(re.findall(r"\b[a-z]{3,}\b", text.lower())))
    place = folder / language / "house"
    place.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        a, b, c, d, e = (chance.choice(words) for _ in range(5))
        (place / f"phrase-{number:04}.yaml").write_text(
            f'message: {{en: "House style"}}\n'
            f'patterns:\n  - "{a} ({b}|{c}) {d}"\n  - "{c} ...{{0,3}} {e}"\n',
            encoding="utf-8")
