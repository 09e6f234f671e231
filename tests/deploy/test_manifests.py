"""The files of ``deploy/`` agree with one another and with the dashboard; none is run here.

Containers and clusters are not; nginx is, in ``test_behind_nginx.py``.
"""

from __future__ import annotations

import ipaddress
import json
import re
import shutil
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.deploy.several import NGINX_CONF
from tests.web.asking import ask, doors

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
CONTAINERFILE = (DEPLOY / "Containerfile").read_text("utf-8")
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
PROCESSES = {name: one for name, one in COMPOSE["services"].items() if name != "nginx"}
# Where the server itself says that it runs; every test that starts one asks there.
RUNS = "/_stcore/health"
# What a process takes, and at most, in megabytes, as ``docs/hosting.md`` says it was measured.
TAKES, *_, MOST = map(
    int, re.findall(r"(\d+) MB", (ROOT / "docs" / "hosting.md").read_text("utf-8"))
)
MEGABYTES = {"Mi": 1, "Gi": 1024, "m": 1, "g": 1024}


def kinds() -> dict[str, Any]:
    """Return what is asked of a cluster, by its kind."""
    found: dict[str, Any] = {}
    for path in sorted((DEPLOY / "kubernetes").glob("*.yaml")):
        for one in yaml.safe_load_all(path.read_text("utf-8")):
            assert one["kind"] not in found
            found[one["kind"]] = one
    return found


CLUSTER = kinds()
POD = CLUSTER["Deployment"]["spec"]["template"]
(CONTAINER,) = POD["spec"]["containers"]


def said(instruction: str, text: str = CONTAINERFILE) -> list[str]:
    """Return what stands behind each instruction of this name, with the lines that go on."""
    joined = text.replace("\\\n", " ")
    return [line.strip() for line in re.findall(rf"^ *{instruction} (.*)$", joined, re.MULTILINE)]


def environment() -> dict[str, str]:
    """Return the environment that the image sets."""
    return dict(re.findall(r"([A-Z_]+)=(\S*)", said("ENV")[0]))


def megabytes(amount: str) -> int:
    """Return an amount of memory, as either file writes it.

    >>> megabytes("1Gi"), megabytes("512m")
    (1024, 512)
    """
    number, unit = re.fullmatch(r"(\d+)([A-Za-z]+)", amount).groups()  # type: ignore[union-attr]
    return int(number) * MEGABYTES[unit]


def test_the_image_is_pinned_small_and_no_ones() -> None:
    (version,) = said("ARG")
    assert re.fullmatch(r"PYTHON=3\.\d+\.\d+-slim-[a-z]+", version)
    workflow = (ROOT / ".github" / "workflows" / "test.yml").read_text("utf-8")
    tried = re.findall(r"\d\.\d+", re.findall(r"python: \[(.*)\]", workflow)[0])
    assert re.findall(r"=(\d\.\d+)", version)[0] in tried
    last = CONTAINERFILE[CONTAINERFILE.rindex("FROM ") :]
    assert not re.search(r"\b(apt|apt-get|pip install|gcc|root)\b", re.sub("#.*", "", last))
    assert "rm -rf /usr/local/bin/pip*" in last
    user = said("USER", last)[0].split(":")
    assert all(one.isdigit() and int(one) > 0 for one in user)
    assert "--only-binary=:all:" in CONTAINERFILE


def test_the_image_starts_the_front_door_and_asks_nobody() -> None:
    assert json.loads(said("CMD")[-1]) == ["streamlit", "run", "dashboard.py"]
    told = environment()
    assert (told["STREAMLIT_SERVER_HEADLESS"], told["STREAMLIT_BROWSER_SERVER_ADDRESS"]) == (
        "true",
        "localhost",
    )
    assert told["ELECTIONS_DATA"] == f"{said('WORKDIR')[-1]}/data"


def let_in(name: str) -> bool:
    """Return whether a file gets into the image: the last line that speaks of it decides."""
    inside = True
    for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines():
        pattern = line.removeprefix("!").removeprefix("**/")
        parts = [name, *name.split("/"), *map(str, Path(name).parents)]
        if line and not line.startswith("#") and any(fnmatch(part, pattern) for part in parts):
            inside = line.startswith("!")
    return inside


def test_what_is_in_the_image_is_enough_to_run_and_no_more(tmp_path: Path) -> None:
    known = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if known.returncode:
        pytest.skip("not a git repository, which says what belongs to the project")
    names = [name for name in known.stdout.splitlines() if let_in(name)]
    outside = {name.split("/")[0] for name in known.stdout.splitlines() if not let_in(name)}
    assert outside >= {"tests", "benchmarks", "deploy", "docs", ".github", "run.py"}
    for name in names:
        if (ROOT / name).is_file():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tmp_path / name)
    runs = (
        "import dashboard; from elections.reports import KINDS; from web.health import state; "
        "from web import shell; shell.icon(); print(state()['status'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", runs], cwd=tmp_path, capture_output=True, text=True, timeout=120
    )
    assert done.stdout.strip() == "ok", done.stderr


def test_nginx_and_compose_name_the_same_processes() -> None:
    text = NGINX_CONF.read_text("utf-8")
    port = environment()["STREAMLIT_SERVER_PORT"]
    assert said("EXPOSE") == [port]
    pools = re.findall(r"upstream process_(\d) \{(.*?)\}", text, re.DOTALL)
    assert [number for number, _ in pools] == ["1", "2", "3"]
    for number, pool in pools:
        servers = re.findall(r"server ([\w-]+):(\d+)( .*)?;", pool)
        assert {name for name, _, _ in servers} == PROCESSES.keys()
        assert {one for _, one, _ in servers} == {port}
        (first,) = [name for name, _, words in servers if "backup" not in words]
        assert first == f"dashboard-{number}"
    nginx = COMPOSE["services"]["nginx"]
    (listens,) = re.findall(r"listen (\d+);", text)
    assert [one.split(":")[1] for one in nginx["ports"]] == [listens]
    assert nginx["volumes"] == [f"./{NGINX_CONF.name}:/etc/nginx/nginx.conf:ro"]
    assert nginx["depends_on"].keys() == PROCESSES.keys()
    assert re.fullmatch(r".*:\d+\.\d+\.\d+-\w+", nginx["image"])


def test_the_processes_of_compose_are_shut_in() -> None:
    inside = COMPOSE["networks"]["inside"]
    assert inside["internal"] is True
    (subnet,) = [ipaddress.ip_network(one["subnet"]) for one in inside["ipam"]["config"]]
    addresses = [one["networks"]["inside"]["ipv4_address"] for one in PROCESSES.values()]
    assert len({*addresses}) == 3
    assert all(ipaddress.ip_address(one) in subnet for one in addresses)
    for one in COMPOSE["services"].values():
        assert (one["read_only"], one["cap_drop"]) == (True, ["ALL"])
        assert megabytes(one["mem_limit"]) > 0
    for one in PROCESSES.values():
        assert [*one["networks"]] == ["inside"]
        assert "ports" not in one
        assert megabytes(one["mem_limit"]) > 1.25 * MOST
    assert int(COMPOSE["services"]["nginx"]["user"].split(":")[0]) > 0


def test_what_is_selected_in_the_cluster_is_there() -> None:
    labels = POD["metadata"]["labels"].items()
    spec = {kind: one["spec"] for kind, one in CLUSTER.items()}
    for selector in (
        spec["Deployment"]["selector"]["matchLabels"],
        spec["Service"]["selector"],
        spec["PodDisruptionBudget"]["selector"]["matchLabels"],
        spec["NetworkPolicy"]["podSelector"]["matchLabels"],
        *(one["labelSelector"]["matchLabels"] for one in POD["spec"]["topologySpreadConstraints"]),
    ):
        assert selector.items() <= labels
    (port,) = CONTAINER["ports"]
    assert [str(port["containerPort"])] == said("EXPOSE")
    (of_service,) = spec["Service"]["ports"]
    assert of_service["targetPort"] == port["name"]
    assert spec["NetworkPolicy"]["ingress"] == [{"ports": [{"port": port["name"]}]}]
    (rule,) = spec["Ingress"]["rules"]
    (path,) = rule["http"]["paths"]
    backend = path["backend"]["service"]
    assert backend["name"] == CLUSTER["Service"]["metadata"]["name"]
    assert backend["port"]["name"] == of_service["name"]
    volumes = {one["name"] for one in POD["spec"]["volumes"]}
    assert {one["name"] for one in CONTAINER["volumeMounts"]} == volumes


def test_a_process_is_asked_where_it_answers() -> None:
    probes = {kind: CONTAINER[f"{kind}Probe"] for kind in ("startup", "liveness", "readiness")}
    assert {one["httpGet"]["port"] for one in probes.values()} == {CONTAINER["ports"][0]["name"]}
    asked = {kind: one["httpGet"]["path"] for kind, one in probes.items()}
    assert asked == {"startup": RUNS, "liveness": RUNS, "readiness": "/health"}
    assert ask(doors(), asked["readiness"]).status == 200
    assert RUNS in said("HEALTHCHECK")[0]
    assert RUNS in (ROOT / "tests" / "browser" / "server.py").read_text("utf-8")


def test_an_update_takes_no_process_away_before_there_is_another() -> None:
    spec = CLUSTER["Deployment"]["spec"]
    assert spec["replicas"] == 3
    assert spec["strategy"]["rollingUpdate"] == {"maxUnavailable": 0, "maxSurge": 1}
    assert CLUSTER["PodDisruptionBudget"]["spec"]["minAvailable"] == spec["replicas"] - 1
    program, seconds = CONTAINER["lifecycle"]["preStop"]["exec"]["command"]
    assert (program, POD["spec"]["terminationGracePeriodSeconds"] - int(seconds) >= 30) == (
        "sleep",
        True,
    )


def test_a_process_in_the_cluster_is_no_ones_and_has_its_limits() -> None:
    of_pod, own = POD["spec"]["securityContext"], CONTAINER["securityContext"]
    assert of_pod["runAsNonRoot"] is True
    assert f"{of_pod['runAsUser']}:{of_pod['runAsGroup']}" == said("USER")[-1]
    assert (own["readOnlyRootFilesystem"], own["allowPrivilegeEscalation"]) == (True, False)
    assert own["capabilities"] == {"drop": ["ALL"]}
    asked, most = (CONTAINER["resources"][one]["memory"] for one in ("requests", "limits"))
    assert TAKES < megabytes(asked) < megabytes(most)
    assert megabytes(most) > 1.25 * MOST
    assert CONTAINER["volumeMounts"] == [{"name": "scratch", "mountPath": environment()["HOME"]}]


def test_a_reader_stays_with_one_process_by_the_same_cookie() -> None:
    (name,) = re.findall(r'"(\w+)=\$lot;', NGINX_CONF.read_text("utf-8"))
    ingress = CLUSTER["Ingress"]["metadata"]["annotations"]
    service = CLUSTER["Service"]["metadata"]["annotations"]
    assert ingress["nginx.ingress.kubernetes.io/session-cookie-name"] == name
    assert service["traefik.ingress.kubernetes.io/service.sticky.cookie.name"] == name
    assert CLUSTER["Service"]["spec"]["sessionAffinity"] == "ClientIP"
    # No reader is known again another day.
    assert not [key for key in {**ingress, **service} if re.search("max-?age|expires", key, re.I)]
