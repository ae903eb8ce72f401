/** Folders that would make a library run code, each with what the guard names. */

type Files = Readonly<Record<string, string | Uint8Array>>;

const json = (value: unknown) => JSON.stringify(value);
const INDEX = {
  _class_name: 'DDPMPipeline',
  _diffusers_version: '0.31.0',
  unet: ['diffusers', 'UNet2DModel'],
};
/** The header of numpy's format, version 1, for a type. */
const npy = (descr: string) =>
  Buffer.from(
    `\x93NUMPY\x01\x00\x76\x00{'descr': ${descr}, 'fortran_order': False, 'shape': (1,), }\n`,
    'latin1',
  );

export const HOSTILE: Readonly<
  Record<
    string,
    { readonly loader: 'transformers' | 'diffusers'; readonly files: Files; readonly named: string }
  >
> = {
  'pipeline class in a module of the folder': {
    loader: 'diffusers',
    files: { 'model_index.json': json({ ...INDEX, _class_name: ['evil_pipe', 'EvilPipe'] }) },
    named: 'model_index.json/_class_name',
  },
  'the module itself': {
    loader: 'diffusers',
    files: { 'model_index.json': json(INDEX), 'evil_pipe.py': 'x' },
    named: 'evil_pipe.py',
  },
  'component of an unknown library': {
    loader: 'diffusers',
    files: { 'model_index.json': json({ ...INDEX, unet: ['evil_pipe', 'X'] }) },
    named: 'model_index.json/unet',
  },
  'component of the standard library': {
    loader: 'diffusers',
    files: { 'model_index.json': json({ ...INDEX, unet: ['os', 'system'] }) },
    named: 'model_index.json/unet',
  },
  'component whose class is an expression': {
    loader: 'diffusers',
    files: { 'model_index.json': json({ ...INDEX, unet: ['diffusers', 'utils.hub'] }) },
    named: 'model_index.json/unet',
  },
  'component without a library': {
    loader: 'diffusers',
    files: { 'model_index.json': json({ ...INDEX, unet: [null, 'X'] }) },
    named: 'model_index.json/unet',
  },
  'index in a folder below': {
    loader: 'diffusers',
    files: { 'a/model_index.json': json({ ...INDEX, unet: ['evil', 'X'] }) },
    named: 'a/model_index.json/unet',
  },
  'index that is a list': {
    loader: 'diffusers',
    files: { 'model_index.json': '[]' },
    named: 'model_index.json',
  },
  'custom pipeline': {
    loader: 'diffusers',
    files: { 'model_index.json': json({ ...INDEX, custom_pipeline: 'org/evil' }) },
    named: 'model_index.json/custom_pipeline',
  },
  'pickle of a component': {
    loader: 'diffusers',
    files: { 'unet/diffusion_pytorch_model.bin': 'x' },
    named: 'unet/diffusion_pytorch_model.bin',
  },
  auto_map: {
    loader: 'transformers',
    files: { 'config.json': json({ auto_map: { AutoModel: 'evil--modeling.X' } }) },
    named: 'config.json/auto_map',
  },
  'auto_map by an escape': {
    loader: 'transformers',
    files: { 'config.json': '{"auto\\u005fmap": {"AutoModel": "m.X"}}' },
    named: 'config.json/auto_map',
  },
  'auto_map deep in a file': {
    loader: 'transformers',
    files: { 'config.json': json({ text_config: { inner: [{ auto_map: 'x' }] } }) },
    named: 'config.json/text_config/inner/0/auto_map',
  },
  'auto_map beside NaN': {
    loader: 'transformers',
    files: { 'config.json': '{"a": NaN, "b": [-Infinity, "NaN"], "auto_map": {"AutoModel": "m.X"}}' },
    named: 'config.json/auto_map',
  },
  'auto_map that stands twice': {
    loader: 'transformers',
    files: { 'config.json': '{"auto_map": null, "auto_map": {"AutoModel": "m.X"}}' },
    named: 'config.json/auto_map',
  },
  'auto_map of a tokenizer': {
    loader: 'transformers',
    files: { 'tokenizer_config.json': json({ auto_map: { AutoTokenizer: ['m.X', null] } }) },
    named: 'tokenizer_config.json/auto_map',
  },
  custom_generate: {
    loader: 'transformers',
    files: { 'generation_config.json': json({ custom_generate: 'org/evil' }) },
    named: 'generation_config.json/custom_generate',
  },
  'custom_generate in the folder': {
    loader: 'transformers',
    files: { 'custom_generate/generate.py': 'x' },
    named: 'custom_generate/generate.py',
  },
  'kernels of a hub': {
    loader: 'transformers',
    files: { 'config.json': json({ _attn_implementation: 'org/evil-kernels' }) },
    named: 'config.json/_attn_implementation',
  },
  'kernels for a part': {
    loader: 'transformers',
    files: { 'config.json': json({ attn_implementation: { text: 'org/evil@main' } }) },
    named: 'config.json/attn_implementation',
  },
  'internal kernels': {
    loader: 'transformers',
    files: { 'config.json': json({ _attn_implementation_internal: 'a/b:c' }) },
    named: 'config.json/_attn_implementation_internal',
  },
  'JSON that only Python could read': {
    loader: 'transformers',
    files: { 'config.json': '{"a": 1,}' },
    named: 'config.json',
  },
  'nesting beyond what is looked at': {
    loader: 'transformers',
    files: { 'config.json': `${'{"a":'.repeat(150)}{"auto_map":"x"}${'}'.repeat(150)}` },
    named: `config.json${'/a'.repeat(101)}`,
  },
  'weights as a pickle': {
    loader: 'transformers',
    files: { 'pytorch_model.bin': 'x' },
    named: 'pytorch_model.bin',
  },
  'pickle by another name': { loader: 'transformers', files: { 'x/y.PT': 'x' }, named: 'x/y.PT' },
  'pickle with a blank behind its name': {
    loader: 'transformers',
    files: { 'model.ckpt. ': 'x' },
    named: 'model.ckpt. ',
  },
  'exported program': { loader: 'transformers', files: { 'm.pt2': 'x' }, named: 'm.pt2' },
  'library of machine code': {
    loader: 'transformers',
    files: { 'libevil.so.1.2': 'x' },
    named: 'libevil.so.1.2',
  },
  'compiled Python': {
    loader: 'transformers',
    files: { '__pycache__/m.cpython-311.pyc': 'x' },
    named: '__pycache__/m.cpython-311.pyc',
  },
  'a module called None': { loader: 'transformers', files: { 'None.py': 'x' }, named: 'None.py' },
  'array of objects': { loader: 'transformers', files: { 'a.npy': npy("'|O'") }, named: 'a.npy' },
  'array that is a pickle': { loader: 'transformers', files: { 'a.npy': '\x80\x04x' }, named: 'a.npy' },
  'record array with objects': {
    loader: 'transformers',
    files: { 'a.npy': npy("[('a', '|O')]") },
    named: 'a.npy',
  },
  archive: { loader: 'transformers', files: { 'model.zip': 'PK' }, named: 'model.zip' },
  'checkpoint of Keras': { loader: 'transformers', files: { 'tf_model.h5': 'x' }, named: 'tf_model.h5' },
};

/** What real models hold, which nothing may be said of. */
export const HARMLESS: Readonly<
  Record<string, { readonly loader: 'transformers' | 'diffusers'; readonly files: Files }>
> = {
  'language model': {
    loader: 'transformers',
    files: {
      'config.json': json({
        model_type: 'llama',
        _attn_implementation: 'sdpa',
        attn_implementation: null,
        torch_dtype: 'bfloat16',
      }),
      'generation_config.json': json({ custom_generate: null }),
      'tokenizer.json': json({ model: { vocab: { auto_map: 7, custom_pipeline: 8, _class_name: 9 } } }),
      'time.json': '{"time_step_limit": [0.0, Infinity], "x": NaN}',
      'chat_template.jinja': '{{ x }}',
      'model-00001-of-00002.safetensors': 'x',
      'tokenizer.model': 'x',
      'vocab.txt': 'x',
      'README.md': '# auto_map',
      'voices/a.npy': npy("'<f4'"),
    },
  },
  'Stable Diffusion 1.5': {
    loader: 'diffusers',
    files: {
      'model_index.json': json({
        _class_name: 'StableDiffusionPipeline',
        feature_extractor: ['transformers', 'CLIPImageProcessor'],
        safety_checker: ['stable_diffusion', 'StableDiffusionSafetyChecker'],
        image_encoder: [null, null],
        requires_safety_checker: true,
        size: [64, 64],
      }),
      'unet/config.json': json({ _class_name: 'UNet2DConditionModel', down_block_types: ['A', 'B'] }),
      'unet/diffusion_pytorch_model.safetensors': 'x',
    },
  },
};
