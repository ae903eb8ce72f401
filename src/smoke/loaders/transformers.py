# A model by transformers. Below these versions a model's files could run code (CVE-2026-4372,
# CVE-2025-32434). The folder was looked at before; the flags here are the second wall.
tell(
    "versions",
    versions={"transformers": need("transformers", "5.3.0"), "torch": need("torch", "2.6.0")},
)
TASKS = {
    "text-generation": "AutoModelForCausalLM",
    "text2text-generation": "AutoModelForSeq2SeqLM",
    "fill-mask": "AutoModelForMaskedLM",
    "text-classification": "AutoModelForSequenceClassification",
    "token-classification": "AutoModelForTokenClassification",
    "feature-extraction": "AutoModel",
    "text-to-audio": "AutoModelForTextToWaveform",
    "text-to-speech": "AutoModelForTextToWaveform",
}
task = REQUEST["task"] or "text-generation"
if task not in TASKS:
    known = ", ".join(TASKS)
    blocked("smoke-blocked", f"the task {task} is not known", f"Use a custom loader, or one of {known}.")
import torch
import transformers

device = need_device()
tell("loading")
torch.manual_seed(0)
safe = {
    "local_files_only": True,
    "trust_remote_code": "code" in REQUEST["allowed"],
}
weights = {**safe, "use_safetensors": None if "pickle" in REQUEST["allowed"] else True}
path = REQUEST["path"]
is_audio = task in ("text-to-audio", "text-to-speech")
reader = (transformers.AutoProcessor if is_audio else transformers.AutoTokenizer).from_pretrained(path, **safe)
model = getattr(transformers, TASKS[task]).from_pretrained(path, **weights).to(device).eval()

tell("answering")
inputs = reader(text=REQUEST["prompt"] or "hello", return_tensors="pt").to(device)
with torch.no_grad():
    if is_audio:
        if model.can_generate():
            # Sound takes many tokens a second: 256 are about five seconds of MusicGen's.
            wave_form = model.generate(**inputs, max_new_tokens=max(REQUEST["max_tokens"], 8))
        else:
            wave_form = model(**inputs).waveform
        samples = wave_form.float().cpu().numpy().reshape(-1)
        config = getattr(model.config, "audio_encoder", model.config)
        rate = getattr(config, "sampling_rate", None) or 16000
        import wave

        import numpy

        with wave.open(os.path.join(REQUEST["outputs"], "answer.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(rate)
            file.writeframes((numpy.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())
        answered(kind="audio", file="answer.wav", numbers={"seconds": len(samples) / rate}, sound=sound(samples))
    if task.endswith("generation"):
        # What a model does not know, such as token_type_ids of some tokenizers, would be refused.
        accepted = {name: inputs[name] for name in ("input_ids", "attention_mask") if name in inputs}
        generated = model.generate(**accepted, max_new_tokens=REQUEST["max_tokens"], do_sample=False)[0]
        new = generated if task.startswith("text2text") else generated[accepted["input_ids"].shape[1] :]
        text = reader.decode(new, skip_special_tokens=True)
        answered(kind="text", text=text, numbers={"tokens": len(new)})
    output = model(**inputs)
    values = (output.last_hidden_state if task == "feature-extraction" else output.logits).float().cpu().numpy()
    answered(kind="vector", numbers={"dimensions": int(values.shape[-1])}, sound=sound(values))
