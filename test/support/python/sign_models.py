"""Models that the OpenSSF's own library signs, changes of them, and what the library says of each.

    sign_models.py FOLDER

FOLDER/NAME/model/... and FOLDER/NAME/model.sig, the keys in FOLDER/keys, and FOLDER/verdicts.json:
[{name, signer, hash, method, change, verdict}], where the verdict is whether the library verifies it.
"""

import base64
import datetime
import json
import os
import pathlib
import shutil
import sys

import model_signing
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

SHARD_SIZE = 100
FILES = {
    "config.json": b'{"hidden_size": 8}\n',
    "weights/a.bin": bytes(range(256)) * 2,
    "weights/b.bin": b"b" * 100,
    "weights/c with blank.bin": b"c" * 99,
}


def changed(model):
    with open(model / "weights/a.bin", "r+b") as file:
        file.seek(250)
        file.write(b"XX")


def removed(model):
    (model / "weights/b.bin").unlink()


def added(model):
    (model / "weights/new.bin").write_bytes(b"new")


def cut(model):
    os.truncate(model / "weights/a.bin", 300)


def grown(model):
    with open(model / "weights/a.bin", "ab") as file:
        file.write(b"X")


def edited(model):
    """The signed list says another digest, and the signature stays."""
    bundle = json.loads((model.parent / "model.sig").read_text())
    payload = json.loads(base64.b64decode(bundle["dsseEnvelope"]["payload"]))
    first = payload["predicate"]["resources"][0]
    first["digest"] = first["digest"][:-1] + ("0" if first["digest"][-1] != "0" else "1")
    text = json.dumps(payload).encode()
    bundle["dsseEnvelope"]["payload"] = base64.b64encode(text).decode()
    (model.parent / "model.sig").write_text(json.dumps(bundle))


CHANGES = {
    "none": lambda model: None,
    "changed": changed,
    "removed": removed,
    "added": added,
    "cut": cut,
    "grown": grown,
    "edited": edited,
}
KINDS = [
    ("key", "sha256", "files"),
    ("certificate", "sha256", "files"),
    ("key", "blake2", "files"),
    ("key", "sha256", "shards"),
    ("certificate", "blake2", "shards"),
]


def pem_of(key):
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def make_keys(folder):
    folder.mkdir()
    for name in ["key", "other"]:
        key = ec.generate_private_key(ec.SECP256R1())
        (folder / f"{name}.key").write_bytes(pem_of(key))
        public = key.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        (folder / f"{name}.pub").write_bytes(public)
    now = datetime.datetime.now(datetime.timezone.utc)

    def certificate(name, issuer, key, signer, extensions):
        builder = x509.CertificateBuilder()
        builder = builder.subject_name(named(name)).issuer_name(named(issuer))
        builder = builder.public_key(key.public_key()).serial_number(x509.random_serial_number())
        builder = builder.not_valid_before(now - datetime.timedelta(days=1))
        builder = builder.not_valid_after(now + datetime.timedelta(days=30))
        for extension, critical in extensions:
            builder = builder.add_extension(extension, critical)
        return builder.sign(signer, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)

    def named(name):
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])

    def usage(signs):
        names = ["content_commitment", "key_encipherment", "data_encipherment", "key_agreement"]
        others = dict.fromkeys([*names, "encipher_only", "decipher_only"], False)
        return x509.KeyUsage(digital_signature=signs, key_cert_sign=not signs, crl_sign=not signs, **others)

    root, leaf = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    authority = [(x509.BasicConstraints(ca=True, path_length=None), True), (usage(False), True)]
    signer = [
        (x509.BasicConstraints(ca=False, path_length=None), True),
        (usage(True), True),
        (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), False),
        (x509.SubjectAlternativeName([x509.RFC822Name("signer@example.com")]), False),
    ]
    (folder / "root.pem").write_bytes(certificate("root", "root", root, root, authority))
    (folder / "leaf.pem").write_bytes(certificate("leaf", "root", leaf, root, signer))
    (folder / "leaf.key").write_bytes(pem_of(leaf))


def hashing_of(algorithm, method):
    config = model_signing.hashing.Config()
    if method == "files":
        return config.use_file_serialization(hashing_algorithm=algorithm)
    return config.use_shard_serialization(hashing_algorithm=algorithm, shard_size=SHARD_SIZE)


def sign(model, keys, signer, algorithm, method):
    config = model_signing.signing.Config().set_hashing_config(hashing_of(algorithm, method))
    if signer == "key":
        config.use_elliptic_key_signer(private_key=keys / "key.key")
    else:
        leaf = {"private_key": keys / "leaf.key", "signing_certificate": keys / "leaf.pem"}
        config.use_certificate_signer(**leaf, certificate_chain=[keys / "root.pem"])
    config.sign(model, model.parent / "model.sig")


def verify(model, keys, signer, algorithm, method):
    # Version 1.1.1 guesses neither BLAKE2b nor the size of shards from the signature.
    config = model_signing.verifying.Config().set_hashing_config(hashing_of(algorithm, method))
    if signer == "key":
        config.use_elliptic_key_verifier(public_key=keys / "key.pub")
    elif signer == "other":
        config.use_elliptic_key_verifier(public_key=keys / "other.pub")
    else:
        config.use_certificate_verifier(certificate_chain=[keys / "root.pem"])
    try:
        config.verify(model, model.parent / "model.sig")
    except Exception as error:
        return {"verdict": False, "why": f"{type(error).__name__}: {error}"[:300]}
    return {"verdict": True}


def main(folder):
    keys = folder / "keys"
    make_keys(keys)
    verdicts = []
    for signer, algorithm, method in KINDS:
        for change, make in CHANGES.items():
            name = f"{signer}-{algorithm}-{method}-{change}"
            model = folder / name / "model"
            for path, content in FILES.items():
                (model / path).parent.mkdir(parents=True, exist_ok=True)
                (model / path).write_bytes(content)
            sign(model, keys, signer, algorithm, method)
            make(model)
            case = {"name": name, "signer": signer, "hash": algorithm, "method": method, "change": change}
            verdicts.append({**case, **verify(model, keys, signer, algorithm, method)})
    name = "wrong-key"
    shutil.copytree(folder / "key-sha256-files-none", folder / name)
    case = {"name": name, "signer": "other", "hash": "sha256", "method": "files", "change": "none"}
    verdicts.append({**case, **verify(folder / name / "model", keys, "other", "sha256", "files")})
    (folder / "verdicts.json").write_text(json.dumps(verdicts))


main(pathlib.Path(sys.argv[1]))
