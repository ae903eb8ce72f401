/** How names end of files of the formats in index.ts, which need not be loaded to tell. */
export const MAY_HAVE_HEADER = /\.(?:safetensors|gguf|onnx)$/i;
