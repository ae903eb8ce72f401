# An ONNX model by onnxruntime, on the CPU: small inputs of its own shapes, all ones.
tell("versions", versions={"onnxruntime": need("onnxruntime"), "numpy": need("numpy")})
import numpy
import onnxruntime

TYPES = {
    "tensor(float)": numpy.float32,
    "tensor(double)": numpy.float64,
    "tensor(float16)": numpy.float16,
    "tensor(int64)": numpy.int64,
    "tensor(int32)": numpy.int32,
    "tensor(int8)": numpy.int8,
    "tensor(uint8)": numpy.uint8,
    "tensor(bool)": numpy.bool_,
}

tell("loading")
options = onnxruntime.SessionOptions()
options.intra_op_num_threads = int(os.environ["OMP_NUM_THREADS"])
session = onnxruntime.InferenceSession(REQUEST["path"], options, providers=["CPUExecutionProvider"])
inputs = {}
for item in session.get_inputs():
    if item.type == "tensor(string)":
        shape = [size if isinstance(size, int) else 1 for size in item.shape]
        inputs[item.name] = numpy.full(shape, REQUEST["prompt"] or "hello", dtype=object)
    elif item.type in TYPES:
        # A size that is free may be any; pictures often need more than one pixel, and names tell.
        shape = [size if isinstance(size, int) and size > 0 else 1 for size in item.shape]
        inputs[item.name] = numpy.ones(shape, dtype=TYPES[item.type])
    else:
        blocked("smoke-blocked", f"its input {item.name} is a {item.type}", "Use a custom loader for it.")

tell("answering")
outputs = session.run(None, inputs)
first = next((item for item in outputs if isinstance(item, numpy.ndarray) and item.dtype != object), None)
if first is None:
    answered(kind="tensor", numbers={"dimensions": len(outputs)}, sound=len(outputs) > 0)
arrays = [item for item in outputs if isinstance(item, numpy.ndarray) and item.dtype.kind in "fiub"]
finite = all(numpy.isfinite(item.astype(numpy.float64)).all() for item in arrays)
nonzero = any(numpy.any(item != 0) for item in arrays)
answered(kind="tensor", numbers={"dimensions": int(first.shape[-1]) if first.ndim else 1}, sound=bool(finite and nonzero))
