"""Writes a random two-layer llama of about 0.5 MB. argv: the file, a seed."""
import sys

import gguf
import numpy

path, seed = sys.argv[1], int(sys.argv[2])
random = numpy.random.default_rng(seed)
WIDTH, HEADS, FEED, LAYERS = 64, 4, 128, 2
words = ["▁hello", "▁world", "▁a", "▁the"] + [f"▁w{n}" for n in range(57)]
tokens = ["<unk>", "<s>", "</s>"] + [f"<0x{n:02X}>" for n in range(256)] + words
kinds = [gguf.TokenType.UNKNOWN, gguf.TokenType.CONTROL, gguf.TokenType.CONTROL]
kinds += [gguf.TokenType.BYTE] * 256 + [gguf.TokenType.NORMAL] * len(words)

writer = gguf.GGUFWriter(path, "llama")
writer.add_name("tiny")
writer.add_context_length(256)
writer.add_embedding_length(WIDTH)
writer.add_block_count(LAYERS)
writer.add_feed_forward_length(FEED)
writer.add_head_count(HEADS)
writer.add_head_count_kv(HEADS)
writer.add_rope_dimension_count(WIDTH // HEADS)
writer.add_layer_norm_rms_eps(1e-5)
writer.add_vocab_size(len(tokens))
writer.add_tokenizer_model("llama")
writer.add_token_list(tokens)
writer.add_token_scores([0.0] * 3 + [-1000.0] * 256 + [-float(n) for n in range(len(words))])
writer.add_token_types(kinds)
writer.add_bos_token_id(1)
writer.add_eos_token_id(2)
writer.add_unk_token_id(0)


def tensor(name, *shape):
    values = random.standard_normal(shape) * 0.1 if len(shape) == 2 else numpy.ones(shape)
    writer.add_tensor(f"{name}.weight", values.astype(numpy.float32))


tensor("token_embd", len(tokens), WIDTH)
for layer in range(LAYERS):
    block = f"blk.{layer}."
    for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
        tensor(block + name, WIDTH, WIDTH)
    tensor(block + "ffn_gate", FEED, WIDTH)
    tensor(block + "ffn_up", FEED, WIDTH)
    tensor(block + "ffn_down", WIDTH, FEED)
    tensor(block + "attn_norm", WIDTH)
    tensor(block + "ffn_norm", WIDTH)
tensor("output_norm", WIDTH)
tensor("output", len(tokens), WIDTH)
writer.write_header_to_file()
writer.write_kv_data_to_file()
writer.write_tensors_to_file()
writer.close()
