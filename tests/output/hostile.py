"""Files that a report must survive: odd names, odd bytes, odd rules."""
import os

LETTER = """Dear Ms Roe,

Thank you for your letter of 3 May. You failed to close the old account, and we
will reply as soon as possible.

Yours sincerely,
Ann Low
"""

NAMES = [
    b"bad\xff\xfe.txt", b"half\xc4", b"surrogate\xed\xa0\x80.txt",
    b"new\nline.txt", b"return\r.txt", b"tab\t.txt", b"escape\x1b[31mred.txt",
    b"bell\x07\x7f.txt", "c1\u0085.txt".encode(), "line\u2028.txt".encode(),
    "turned\u202etxt".encode(), "none\ufffe.txt".encode(),
    b"<a href='x'>&amp;\"]]>.txt", b"per%41cent%.txt", b"comma,colon::x.txt",
    b"a b?c=d#e.txt", b"mail:scheme.txt", b"back\\slash.txt", b"5:6: error: x",
    b" blanks ", b"..dots", b"%0A::error::x.txt", "vēstule ūī.txt".encode(),
    "पत्र.txt".encode(), "😀.txt".encode(), b"[bracket] {brace}.txt",
]

TEXTS = {
    b"controls.txt": LETTER.replace("as soon as", "as soon\x01\x1b[31m as")
    .replace("You failed", "\x08You failed").encode(),
    b"xml.txt": LETTER.replace("reply", "reply ]]> <b> &amp; '\"").encode(),
    b"no-characters.txt":
        LETTER.replace("as soon as", "as\ufffe soon\uffff as").encode(),
    b"emoji.txt": LETTER.replace("You failed", "😀😀 ūī You failed").encode(),
    b"devanagari.txt": LETTER.replace("and we", "पत्र and we").encode(),
    b"dos.txt": LETTER.replace("\n", "\r\n").encode(),
    b"mac.txt": LETTER.replace("\n", "\r").encode(),
    b"mixed-ends.txt": LETTER.replace("\n\n", "\r\n\r").encode(),
    b"separators.txt": LETTER.replace("and we", "\u2028and\u0085 we").encode(),
    b"mark.txt": b"\xef\xbb\xbf" + LETTER.encode(),
    b"utf-16-le.txt":
        b"\xff\xfe" + LETTER.replace("You", "😀 You").encode("utf-16-le"),
    b"utf-16-be.txt":
        b"\xfe\xff" + LETTER.replace("You", "ū You").encode("utf-16-be"),
    b"placeholders.txt":
        LETTER.replace("Ms Roe", "{{ na]]>me\x01 }}, {{<b>&}}").encode(),
    b"same-twice.txt":
        LETTER.replace("as soon as possible", ", ".join(
            ["as soon as possible", "as  Soon as possible"] * 3)).encode(),
    b"long-line.txt": LETTER.replace("\n", " ūī ").encode() * 400,
    b"empty.txt": b"",
    b"blank.txt": b" \r\n\t\n",
    b"not-utf-8.txt": b"Dear Zo\xe9,\nThank you.\n",
    b"cut-off.txt": LETTER.encode() + b"\xf0\x9f",
    b"nul.txt": b"Dear\x00Ms Roe",
    b"half-utf-16.txt": b"\xff\xfeD\x00\x00\xd8x\x00",
    b"german.txt": ("Sehr geehrte Frau Weber, vielen Dank für Ihre Nachricht. "
                    "Wir haben Ihre Bestellung geprüft und werden Ihnen das "
                    "Geld bis Freitag zurückzahlen.\n").encode(),
    b"broken.po": b'msgid "a"\nmsgstr "b\n',
    b"broken.json": b'{"a": "Dear Ms Roe, we will reply as soon as',
    b"broken.docx": b"PK\x03\x04 no archive",
    b"broken.eml": b"Subject: =?x?q?=FF?=\nContent-Type: multipart/mixed\n\n--\n",
}

RULE = r"""patterns: ["your letter"]
message:
  en: "]]> <b> & \"q\" 'a' 100 %0A 100 %25 :: , \u0001 \u001B[31m \uFFFE \u2028 \U0001F600\nsecond line"
suggest: [{replace: "]]>\u0001 <your> & “message” %0A ::"}]
"""


def write(folder):
    """Returns the paths, of which two do not exist or cannot be read."""
    os.makedirs(folder)
    for name in NAMES:
        with open(os.path.join(folder, name), "wb") as file:
            file.write(LETTER.encode())
    for name, text in TEXTS.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(text)
    names = NAMES + list(TEXTS) + [b"not here: \xff\n.txt"]
    return [os.path.join(folder, name) for name in names] + [b"/proc/self/mem"]


def write_rules(folder):
    os.makedirs(os.path.join(folder, b"en/house"))
    with open(os.path.join(folder, b"en/house/hostile.yaml"), "w",
              encoding="utf-8") as file:
        file.write(RULE)
