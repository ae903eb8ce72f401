"""
Writes folders that execute code when a library loads them. argv: the folder, a good pipeline, a good
language model, the file that the code creates; a name of the folder is put behind it.
"""
import json
import os
import pickle
import shutil
import sys

target, pipeline, language, canary = sys.argv[1:]


class Payload:
    def __init__(self, name):
        self.name = name

    def __reduce__(self):
        return (os.system, (f"touch '{canary}-{self.name}'",))


def code(name):
    return f"import os\nopen({canary + '-' + name!r}, 'w').close()\n"


def folder(name, base):
    place = os.path.join(target, name)
    shutil.copytree(base, place)
    return place


def edit(file, **changes):
    with open(file) as stream:
        value = json.load(stream)
    value.update(changes)
    with open(file, "w") as stream:
        json.dump(value, stream)


def write(place, name, text):
    with open(os.path.join(place, name), "w") as stream:
        stream.write(text)


PIPE = "from diffusers import DDPMPipeline\nclass EvilPipe(DDPMPipeline):\n    pass\n"
UNET = "from diffusers import UNet2DModel\nclass EvilUnet(UNet2DModel):\n    pass\n"

place = folder("pipeline-class", pipeline)
edit(os.path.join(place, "model_index.json"), _class_name=["evil_pipe", "EvilPipe"])
write(place, "evil_pipe.py", code("pipeline-class") + PIPE)

place = folder("component", pipeline)
edit(os.path.join(place, "model_index.json"), unet=["evil_unet", "EvilUnet"])
write(os.path.join(place, "unet"), "evil_unet.py", code("component") + UNET)

place = folder("pickled-component", pipeline)
os.remove(os.path.join(place, "unet", "diffusion_pytorch_model.safetensors"))
with open(os.path.join(place, "unet", "diffusion_pytorch_model.bin"), "wb") as stream:
    pickle.dump(Payload("pickled-component"), stream)

place = folder("pickled-weights", language)
os.remove(os.path.join(place, "model.safetensors"))
with open(os.path.join(place, "pytorch_model.bin"), "wb") as stream:
    pickle.dump(Payload("pickled-weights"), stream)

place = folder("auto-map", language)
edit(os.path.join(place, "config.json"), auto_map={"AutoModelForCausalLM": "evil.X", "AutoConfig": "evil.X"})
write(place, "evil.py", code("auto-map") + "class X:\n    pass\n")
