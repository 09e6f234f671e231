"""A reader without a browser: opens a page over the WebSocket, reads it, chooses, runs it again."""

from __future__ import annotations

import asyncio
import base64
import re
import socket
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect

from benchmarks.server import Server

PATIENCE = 120.0
BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36"
CONTROLS = ("button_group", "checkbox", "slider")
# Pictures of dots, of whichever kind, that stand in what is written as HTML.
PICTURE = re.compile(r'src="data:image/\w+;base64,([^"]+)"')
Figures = list[tuple[str, str]]


@dataclass
class Reader:
    """A session, with what its last run sent: figures, and controls by their keys."""

    socket: ClientConnection
    address: tuple[str, str]
    page: str = ""
    figures: Figures = field(default_factory=list)
    controls: dict[str, tuple[str, Any, str]] = field(default_factory=dict)

    async def run(self, *states: WidgetState, fragment: str = "") -> None:
        """Run the page, or a fragment of it; ``RuntimeError`` where the page shows an error."""
        asked = BackMsg()
        asked.rerun_script.page_name, asked.rerun_script.query_string = self.address
        asked.rerun_script.page_script_hash = self.page
        asked.rerun_script.fragment_id = fragment
        asked.rerun_script.widget_states.widgets.extend(states)
        await self.socket.send(asked.SerializeToString())
        self.figures.clear()
        while True:
            self._acknowledge_at_once()
            message = ForwardMsg.FromString(
                await asyncio.wait_for(self.socket.recv(decode=False), PATIENCE)
            )
            if self._last(message):
                return

    async def choose(self, key: str, number: int) -> None:
        """Set the control ``key`` to its option ``number``, counted round, and run what follows."""
        if key not in self.controls:
            raise RuntimeError(f"no control {key!r}; there are {sorted(self.controls)}")
        kind, control, fragment = self.controls[key]
        await self.run(chosen(kind, control, number), fragment=fragment)

    def _last(self, message: ForwardMsg) -> bool:
        """Take in a message and say whether the run is over."""
        kind = message.WhichOneof("type")
        if kind == "navigation":
            self.page = message.navigation.page_script_hash
        elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
            self._take(message.delta)
        elif kind == "page_not_found":
            raise RuntimeError(f"there is no page {self.address[0]!r}")
        elif kind == "script_finished":
            if message.script_finished == ForwardMsg.FINISHED_WITH_COMPILE_ERROR:
                raise RuntimeError("the page does not compile")
            return message.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN
        return False

    def _take(self, delta: Any) -> None:
        kind = delta.new_element.WhichOneof("type")
        element = getattr(delta.new_element, kind)
        if kind == "exception":
            raise RuntimeError(f"{self.address}: {element.type}: {element.message}")
        if kind == "plotly_chart":
            self.figures.append((kind, element.spec))
        elif kind == "dataframe":
            self.figures.append((kind, base64.b64encode(element.arrow_data.data).decode()))
        elif kind == "html":
            self.figures += [("picture", one) for one in PICTURE.findall(element.body)]
        elif kind in CONTROLS:
            # An id ends with the key that the page gave.
            self.controls[element.id.split("-", 2)[-1]] = (kind, element, delta.fragment_id)

    def _acknowledge_at_once(self) -> None:
        """Else the system waits up to 40 ms with it, and the server waits too.

        Linux forgets the option with every packet.
        """
        if hasattr(socket, "TCP_QUICKACK"):
            own = self.socket.transport.get_extra_info("socket")
            own.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)


def chosen(kind: str, control: Any, number: int) -> WidgetState:
    """Return the state of a control that is set to its option ``number``, counted round."""
    state = WidgetState(id=control.id)
    if kind == "checkbox":
        state.bool_value = bool(number % 2)
    elif kind == "slider" and not control.options:
        steps = round((control.max - control.min) / control.step) + 1
        state.double_array_value.data.append(control.min + number % steps * control.step)
    else:
        # The options of a slider are words, those of buttons hold theirs.
        option = control.options[number % len(control.options)]
        state.string_array_value.data.append(option if kind == "slider" else option.content)
    return state


@asynccontextmanager
async def reading(server: Server, address: tuple[str, str]) -> AsyncIterator[Reader]:
    """Open the page with this name and query as a new session, and run it once."""
    async with connect(
        f"ws://{server.address}/_stcore/stream",
        subprotocols=["streamlit"],  # type: ignore[list-item]
        user_agent_header=BROWSER,
        compression=None,
        max_size=None,
    ) as opened:
        reader = Reader(opened, address)
        await reader.run()
        yield reader


async def rate(readers: Sequence[Reader], *, seconds: float) -> float:
    """Return how many runs a second all readers together get, none of them with a pause."""
    began = time.monotonic()
    runs = await asyncio.gather(*(_run_until(one, began + seconds) for one in readers))
    return sum(runs) / (time.monotonic() - began)


async def _run_until(reader: Reader, end: float) -> int:
    runs = 0
    while time.monotonic() < end:
        await reader.run()
        runs += 1
    return runs
