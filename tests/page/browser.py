"""Drives a headless Chromium over a pipe, by the DevTools protocol."""
import fcntl
import json
import os
import select
import subprocess
import tempfile
import time


class Browser:
    """One browser with one page; events are kept until they are asked for."""

    def __init__(self, program="chromium"):
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        to_read, self._write = os.pipe()
        self._read, to_write = os.pipe()
        # The protocol is spoken on 3 and 4: away from there first.
        ends = [fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, 10)
                for fd in (to_read, to_write)]
        self._process = subprocess.Popen(
            [program,
             "--headless=new", "--remote-debugging-pipe", "--no-sandbox",
             "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
             "--disable-extensions", "--disable-background-networking",
             "--window-size=1360,900", "--hide-scrollbars",
             f"--user-data-dir={self._profile.name}", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            close_fds=False,
            preexec_fn=lambda: [os.dup2(fd, place)
                                for fd, place in zip(ends, (3, 4))])
        for fd in (to_read, to_write, *ends):
            os.close(fd)
        self._next = 0
        self._bytes = b""
        self._session = None
        self.events = []
        targets = self.call("Target.getTargets")["targetInfos"]
        target = next(t for t in targets if t["type"] == "page")
        self._session = self.call("Target.attachToTarget", flatten=True,
                                  targetId=target["targetId"])["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(domain + ".enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.call("Browser.close")
        except (OSError, EOFError, TimeoutError):
            self._process.terminate()
        self._process.wait(10)
        os.close(self._read)
        os.close(self._write)
        self._profile.cleanup()

    def _receive(self, deadline):
        while b"\0" not in self._bytes:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self._read], [], [], left)[0]:
                raise TimeoutError("the browser does not answer")
            more = os.read(self._read, 1 << 20)
            if not more:
                raise EOFError("the browser has ended")
            self._bytes += more
        message, self._bytes = self._bytes.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, timeout=60, **parameters):
        self._next += 1
        message = {"id": self._next, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self._write, data):]
        deadline = time.monotonic() + timeout
        while True:
            answer = self._receive(deadline)
            if answer.get("id") == self._next:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            if "method" in answer:
                self.events.append(answer)

    def wait_for(self, method, timeout=60):
        deadline = time.monotonic() + timeout
        while not any(event["method"] == method for event in self.events):
            answer = self._receive(deadline)
            if "method" in answer:
                self.events.append(answer)

    def open(self, url, is_drawn=True):
        """Seconds until the page has been loaded and, if asked for, drawn."""
        self.events.clear()
        started = time.monotonic()
        self.call("Page.navigate", url=url)
        self.wait_for("Page.loadEventFired")
        if is_drawn:
            self.evaluate("new Promise(done => requestAnimationFrame(() => "
                          "requestAnimationFrame(done)))")
        return time.monotonic() - started

    def evaluate(self, script):
        result = self.call("Runtime.evaluate", expression=script,
                           awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            details = result["exceptionDetails"]
            raise RuntimeError(details.get("exception", {}).get(
                "description", details["text"]))
        return result["result"].get("value")

    def press(self, key, code=None, text=None):
        known = {"Tab": 9, "Enter": 13, "Escape": 27, " ": 32}
        if text is None and len(key) == 1:
            text = key
        elif key == "Enter":
            text = "\r"
        event = {"key": key, "code": code or key,
                 "windowsVirtualKeyCode": known.get(key, ord(key[0].upper()))}
        self.call("Input.dispatchKeyEvent", type="keyDown",
                  **({"text": text} if text else {}), **event)
        self.call("Input.dispatchKeyEvent", type="keyUp", **event)
        self.evaluate("new Promise(done => requestAnimationFrame(() => "
                      "requestAnimationFrame(done)))")
