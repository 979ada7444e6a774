#!/usr/bin/env python3
"""Presses the tab key in bash, zsh and fish, as a person would.

    shells.py PREFIX        where the program and its completions are installed

Each shell runs on a terminal of its own; what it shows after the key is looked at.
"""

import os
import pathlib
import pty
import re
import select
import sys
import tempfile
import time

SECONDS = 20  # for a shell to show something

# What is typed, what must be shown once tab was pressed.
CASES = [
    ("sincerely revi", "review"),
    ("sincerely check --colo", "--color"),
    ("sincerely check --color=alw", "always"),
    ("sincerely check --fail-on nev", "never"),
    ("sincerely completions fi", "fish"),
    ("sincerely check late", "late-letter.txt"),
    ("sincerely --fina", "--final"),
    ("sincerely rules --pag", "--pages"),
]


def begin(shell, prefix, home):
    share = prefix / "share"
    if shell == "bash":
        setup = f"source {share}/bash-completion/completions/sincerely"
        return ["bash", "--norc", "--noprofile", "-i"], setup
    if shell == "zsh":
        setup = (f"fpath=({share}/zsh/site-functions $fpath); autoload -Uz compinit; "
                 f"compinit -u -d {home}/dump")
        return ["zsh", "-f", "-i"], setup
    setup = f"source {share}/fish/vendor_completions.d/sincerely.fish"
    return ["fish", "--no-config", "-i"], setup


class Terminal:
    def __init__(self, command, home):
        self.shown = ""
        child, self.file = pty.fork()
        if child == 0:
            os.chdir(home)
            os.environ.update(HOME=str(home), PS1="> ", TERM="xterm", LC_ALL="C.UTF-8",
                              XDG_CONFIG_HOME=str(home), XDG_DATA_HOME=str(home))
            os.execvp(command[0], command)
        self.child = child

    def type(self, keys):
        os.write(self.file, keys.encode())

    def wait_for(self, wanted):
        """Whether it is shown in time; what was shown before is forgotten."""
        end = time.monotonic() + SECONDS
        self.shown = ""
        while time.monotonic() < end:
            if select.select([self.file], [], [], 0.2)[0]:
                try:
                    self.shown += os.read(self.file, 65536).decode("utf-8", "replace")
                except OSError:
                    return False
            plain = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[=>(][B0]?|\r|\x08", "", self.shown)
            if wanted in plain:
                return True
        return False

    def close(self):
        os.close(self.file)
        os.waitpid(self.child, 0)


def try_shell(shell, prefix):
    failed = []
    with tempfile.TemporaryDirectory() as name:
        home = pathlib.Path(name)
        (home / "late-letter.txt").write_text("")
        command, setup = begin(shell, prefix, home)
        for typed, wanted in CASES:
            terminal = Terminal(command, home)
            # The words are split, so that what the terminal echoes is not it.
            terminal.type(setup + "; echo rea''dy\n")
            if not terminal.wait_for("ready"):
                failed.append(f"{shell} does not begin: {terminal.shown!r}")
                terminal.close()
                break
            terminal.type(typed + "\t")
            # What completes it may be shown whole, or only what was not typed.
            rest = wanted[len(typed.split(" ")[-1].split("=")[-1]):]
            if not terminal.wait_for(rest):
                failed.append(f"{shell}: “{typed}” is not completed to “{wanted}”: "
                              f"{terminal.shown!r}")
            terminal.close()
    return failed


def main():
    prefix = pathlib.Path(sys.argv[1])
    failed = []
    for shell in ("bash", "zsh", "fish"):
        failed += try_shell(shell, prefix)
    print("\n".join(failed) or "completions: bash, zsh, fish")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
