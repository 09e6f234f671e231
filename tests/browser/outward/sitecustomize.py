"""Says in the log of a server which other computers it asks: Python reads this as it starts."""

import sys

HERE = ("127.0.0.1", "::1", "localhost", "", None)


def _heard(event: str, arguments: tuple[object, ...]) -> None:
    asked = None
    if event == "socket.getaddrinfo":
        asked = arguments[0]
    elif event in ("socket.connect", "socket.sendto") and isinstance(arguments[1], tuple):
        asked = arguments[1][0]
    if asked not in HERE:
        sys.stderr.write(f"asked outside: {asked!r}\n")


sys.addaudithook(_heard)
