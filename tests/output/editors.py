"""The real readers of the formats that editors read."""
import json
import pathlib
import subprocess

from readers import Told, Wrong

# As the README says it.
ERRORFORMAT = r"%-Gsincerely:%.%#,%f:%l:%c:\ %t%*[^:]:\ %m"
SEVERITY_OF_LETTER = {"e": "error", "w": "warning", "n": "hint", "i": "hint"}
ALE = "/usr/share/vim-ale"

COMPILATION = r"""
(require 'compile)
(let ((found nil))
  (insert-file-contents (car command-line-args-left))
  (compilation-mode)
  (compilation--ensure-parse (point-max))
  (goto-char (point-min))
  (while (not (eobp))
    (let ((message (get-text-property (point) 'compilation-message)))
      (when message
        (let* ((loc (compilation--message->loc message))
               (file (compilation--loc->file-struct loc)))
          (push (list (caar file) (compilation--loc->line loc)
                      (compilation--loc->col loc)
                      (compilation--message->type message))
                found))))
    (forward-line 1))
  (dolist (one (nreverse found))
    (princ (json-encode one)) (princ "\n")))
"""


def run(command, folder):
    done = subprocess.run(command, cwd=folder, capture_output=True, timeout=60,
                          check=False)
    if done.returncode != 0:
        raise Wrong(f"{command[0]}: {(done.stderr + done.stdout).decode()[-500:]}")
    return done.stdout.decode()


def vim(folder, commands):
    """What `commands` leave in the variable `found`."""
    out = pathlib.Path(folder) / "vim.json"
    out.unlink(missing_ok=True)
    script = pathlib.Path(folder) / "script.vim"
    script.write_text("\n".join(
        ["set nomore encoding=utf-8", *commands,
         f"call writefile([json_encode(found)], '{out.name}')", "qall!"]))
    run(["vim", "-es", "-N", "-u", "NONE", "-i", "NONE", "-S", script.name],
        folder)
    return json.loads(out.read_text())


def read_in_vim(text, folder):
    """Compiler lines by errorformat; columns are bytes."""
    (pathlib.Path(folder) / "lines").write_bytes(text)
    found = vim(folder, [
        f"set errorformat={ERRORFORMAT}", "cgetfile lines",
        "let found = map(getqflist(), {_, e -> e.valid ? [bufname(e.bufnr), "
        "e.lnum, e.col, e.type, e.text] : ['', e.text]})"])
    for one in found:
        if one[0] == "":
            raise Wrong(f"vim cannot read: {one[1]}")
    return [Told(path.encode(), said.rpartition("[")[2].rstrip("]"),
                 SEVERITY_OF_LETTER[kind], (line, column), None)
            for path, line, column, kind, said in found]


def read_in_emacs(text, folder):
    """Compiler lines by compilation-mode, which tells no rules."""
    (pathlib.Path(folder) / "lines").write_bytes(text)
    (pathlib.Path(folder) / "read.el").write_text(COMPILATION)
    printed = run(["emacs", "--batch", "-Q", "-l", "json", "-l", "read.el",
                   "lines"], folder)
    kinds = {2: "error", 1: "warning", 0: "hint"}
    told = []
    for line in printed.splitlines():
        if not line.startswith("["):
            continue
        path, number, column, kind = json.loads(line)
        told.append(Told(path.encode(), None, kinds[kind], (number, column),
                         None))
    return told


def read_in_ale(text, folder):
    """Vale's JSON of one file by the handler of vim-ale."""
    (pathlib.Path(folder) / "alerts").write_bytes(text)
    found = vim(folder, [
        f"set runtimepath^={ALE}",
        "let found = ale#handlers#vale#Handle(1, readfile('alerts'))"])
    return [Told(None, one["code"], SEVERITY_OF_LETTER[one["type"].lower()],
                 (one["lnum"], one["col"]), (one["lnum"], one["end_col"]))
            for one in found]
