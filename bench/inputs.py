"""Makes the inputs of the benchmark out of samples/: the same ones each time.

Letters are varied by taking paragraphs from several samples of a language and
new numbers into them, so that no two are the same and nothing is learnt from
repetition."""
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
    return sorted(path.name for path in (ROOT / "samples").iterdir()
                  if path.is_dir() and samples(path.name))


def varied(letters, chance):
    """A letter whose beginning, body and end come from several samples."""
    frame = chance.choice(letters)
    paragraphs = [frame[0]]
    for _ in range(max(1, len(frame) - 2)):
        body = chance.choice(letters)[1:-1]
        if body:
            paragraphs.append(chance.choice(body))
    paragraphs.append(frame[-1])
    text = "\n\n".join(paragraphs) + "\n"
    return re.sub(r"[0-9]", lambda _: str(chance.randrange(10)), text)


def one_letter():
    """About LETTER_WORDS English words, from greeting to signature."""
    best = min(("\n\n".join(paragraphs) + "\n" for paragraphs in samples("en")),
               key=lambda text: abs(len(text.split()) - LETTER_WORDS))
    return best


def long_text(size):
    """One file of English letters, one after the other, of that many bytes."""
    chance = random.Random(size)
    letters = samples("en")
    parts, total = [], 0
    while total < size:
        text = varied(letters, chance) + "\n"
        parts.append(text)
        total += len(text.encode())
    return "".join(parts)


def many_letters(count):
    """Pairs of language and letter, as many of each language."""
    chance = random.Random(count)
    by_language = {name: samples(name) for name in languages()}
    names = sorted(by_language)
    return [(names[n % len(names)],
             varied(by_language[names[n % len(names)]], chance))
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
