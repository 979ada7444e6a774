"""A client of `sincerely lsp`: what an editor does, without one."""
import json
import os
import queue
import subprocess
import threading


class Client:
    def __init__(self, program, folder, arguments=()):
        """The server works in `folder`, whatever the user has configured."""
        environment = dict(os.environ, LC_ALL="C.UTF-8",
                           XDG_CONFIG_HOME=str(folder))
        self.server = subprocess.Popen(
            [program, "lsp", *arguments], cwd=folder, env=environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE)
        self.received = queue.Queue()
        self.complaints = []
        self.last_id = 0
        threading.Thread(target=self._read, daemon=True).start()
        self.listener = threading.Thread(target=self._read_complaints,
                                         daemon=True)
        self.listener.start()

    def _read(self):
        out = self.server.stdout
        while True:
            length = None
            while (line := out.readline().strip()):
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if length is None:
                self.received.put(None)
                return
            self.received.put(json.loads(out.read(length)))

    def _read_complaints(self):
        for line in self.server.stderr:
            self.complaints.append(line.decode())

    def send_bytes(self, data):
        self.server.stdin.write(data)
        self.server.stdin.flush()

    def send(self, message, ascii_only=False):
        body = json.dumps(message, ensure_ascii=ascii_only).encode()
        self.send_bytes(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def notify(self, method, params):
        self.send({"jsonrpc": "2.0", "method": method, "params": params})

    def receive(self, seconds=10):
        """The next message; nothing if the server has shut its output."""
        return self.received.get(timeout=seconds)

    def wait_for(self, is_wanted):
        while not is_wanted(message := self.receive()):
            pass
        return message

    def ask(self, method, params):
        self.last_id += 1
        number = self.last_id
        self.send({"jsonrpc": "2.0", "id": number, "method": method,
                   "params": params})
        return self.wait_for(
            lambda message: message.get("id") == number and
            "method" not in message)

    def start(self, capabilities, **more):
        answer = self.ask("initialize", {
            "processId": os.getpid(), "rootUri": None,
            "capabilities": capabilities, **more})
        self.notify("initialized", {})
        return answer

    def open(self, uri, text, language="plaintext"):
        self.notify("textDocument/didOpen", {"textDocument": {
            "uri": uri, "languageId": language, "version": 1, "text": text}})

    def change(self, uri, version, changes):
        self.notify("textDocument/didChange", {
            "textDocument": {"uri": uri, "version": version},
            "contentChanges": changes})

    def diagnostics(self, uri, version):
        """Those that are told of that version."""
        return self.wait_for(
            lambda message: message.get("method") ==
            "textDocument/publishDiagnostics" and
            message["params"]["uri"] == uri and
            message["params"].get("version") == version
        )["params"]["diagnostics"]

    def stop(self):
        """Returns the exit status."""
        self.ask("shutdown", None)
        self.notify("exit", None)
        return self.server.wait(10)
