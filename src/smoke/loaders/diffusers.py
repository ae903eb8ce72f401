# A pipeline by diffusers. Below this version a folder could run code with no flag given
# (CVE-2026-44513). The folder was looked at before; the flags here are the second wall.
tell(
    "versions",
    versions={"diffusers": need("diffusers", "0.38.0"), "torch": need("torch", "2.6.0")},
)
import inspect

import diffusers
import numpy
import torch

device = need_device()
tell("loading")
options = {
    "local_files_only": True,
    "use_safetensors": None if "pickle" in REQUEST["allowed"] else True,
}
if "code" in REQUEST["allowed"]:
    options["trust_remote_code"] = True
pipeline = diffusers.DiffusionPipeline.from_pretrained(REQUEST["path"], **options).to(device)
pipeline.set_progress_bar_config(disable=True)

tell("answering")
accepted = inspect.signature(pipeline.__call__).parameters
wanted = {
    "prompt": REQUEST["prompt"] or "a single red apple on a white table",
    "num_inference_steps": 2,
    "generator": torch.Generator(device).manual_seed(0),
}
output = pipeline(**{name: value for name, value in wanted.items() if name in accepted})
if getattr(output, "audios", None) is not None:
    samples = numpy.asarray(output.audios[0], dtype=numpy.float64).reshape(-1)
    answered(kind="tensor", numbers={"dimensions": len(samples)}, sound=sound(samples))
if getattr(output, "frames", None) is not None:
    image = output.frames[0][0]
else:
    image = output.images[0]
if not hasattr(image, "save"):
    from PIL import Image

    image = Image.fromarray((numpy.clip(numpy.asarray(image), 0, 1) * 255).astype("uint8"))
image.save(os.path.join(REQUEST["outputs"], "answer.png"))
answered(
    kind="image",
    file="answer.png",
    numbers={"width": image.width, "height": image.height},
    sound=sound(numpy.asarray(image)),
)
