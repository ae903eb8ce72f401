"""The runner of the harness outline, word for word: the control of the guard. argv: loader, folder."""
import sys
from pathlib import Path
import time


def run_smoke_test(manifest: dict, model_path: Path) -> None:
    start = time.time()
    test = manifest["smoke_test"]
    entry = manifest["entrypoint"]

    if entry["loader"] == "diffusers":
        from diffusers import DiffusionPipeline

        pipe = DiffusionPipeline.from_pretrained(model_path)
        _ = pipe(test.get("prompt", "a single red apple on a white table"))

    elif entry["loader"] == "transformers":
        # Example for text generation; real use depends on task type.
        from transformers import AutoTokenizer, AutoModelForCausalLM

        tok = AutoTokenizer.from_pretrained(model_path)
        model = AutoModelForCausalLM.from_pretrained(model_path)
        _ = model.generate(**tok(test.get("prompt", "hello"), return_tensors="pt"))

    elif entry["loader"] == "custom":
        # Call a registered, versioned loader entrypoint.
        raise NotImplementedError("Custom loader must be registered in code.")

    elapsed = time.time() - start
    if elapsed > test["max_seconds"]:
        raise TimeoutError(f"Smoke test exceeded {test['max_seconds']}s")


run_smoke_test({"entrypoint": {"loader": sys.argv[1]}, "smoke_test": {"max_seconds": 60}}, Path(sys.argv[2]))
