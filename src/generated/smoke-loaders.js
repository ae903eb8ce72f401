// Generated from src/smoke/loaders/*.py by npm run generate.
export const SCRIPTS = {
  "common": "",
  "diffusers": "",
  "gguf": "",
  "onnx": "",
  "transformers": ""
};
