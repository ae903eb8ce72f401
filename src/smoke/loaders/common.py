# What every runner begins with. The request stands on standard input; what is told goes, a line of JSON
# each, to a file of the run's own, with a token that no library knows. Standard output is the library's.
import json
import os
import sys
import time

REQUEST = json.loads(sys.stdin.buffer.read())
CHANNEL = os.open(REQUEST.pop("channel"), os.O_WRONLY | os.O_APPEND)
TOKEN = REQUEST.pop("token")


def tell(event, **more):
    line = json.dumps({"token": TOKEN, "event": event, "at": time.monotonic() * 1000, **more})
    os.write(CHANNEL, line.encode() + b"\n")


def blocked(kind, reason, fix):
    tell("blocked", kind=kind, reason=reason, fix=fix)
    sys.stdout.flush()
    os._exit(0)


def failed(error):
    import traceback

    traceback.print_exception(error)
    tell("error", reason=f"{type(error).__name__}: {error}"[:2000])
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(1)


sys.excepthook = lambda kind, error, trace: failed(error)


def number(version):
    parts = []
    for part in version.split("+")[0].split("."):
        digits = "".join(sign for sign in part if sign.isdigit())
        parts.append(int(digits or 0))
    return tuple(parts[:3])


def need(package, least=None):
    """The installed version of a package, asked before any of its code runs."""
    from importlib import metadata

    try:
        version = metadata.version(package)
    except metadata.PackageNotFoundError:
        blocked("loader-missing", f"{package} is not installed", f"Install it: pip install {package}")
    if least is not None and number(version) < number(least) and "old-loaders" not in REQUEST["allowed"]:
        blocked(
            "loader-missing",
            f"{package} {version} is too old; models could run code in it",
            f"Install {package} {least} or later.",
        )
    return version


def need_device():
    """Accelerators by the name of the profile; where there is none, the test cannot run."""
    if REQUEST["profile"] != "cuda":
        return "cpu"
    import torch

    if not torch.cuda.is_available():
        blocked("smoke-blocked", "the profile is cuda and there is no CUDA device", "Run it on a machine with one.")
    return "cuda"


def answered(**more):
    tell("answered", **more)
    sys.stdout.flush()
    sys.stderr.flush()
    # Some libraries take long to end, or crash on the way; the answer is given.
    os._exit(0)


def sound(values):
    """Whether all numbers are finite and some number is not zero."""
    import numpy

    array = numpy.asarray(values, dtype=numpy.float64)
    return bool(array.size > 0 and numpy.isfinite(array).all() and numpy.any(array != 0))


tell("importing")
