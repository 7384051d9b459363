"""The language of a text, from its letters and its small words."""

from __future__ import annotations

import pytest

from briefing.importers.parse.language import language_of


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The bell rang over the water and we were not asleep."),
        ("de", "Die Glocke läutet auf der Insel, und wir sind nicht müde, weil es noch nicht spät ist."),
        ("fr", "La cloche sonne dans la nuit et nous ne dormons pas, parce que la mer est haute."),
        ("es", "La campana suena por la noche y no dormimos, porque el mar está muy alto en la isla."),
        ("pt", "O sino toca à noite e não dormimos, porque o mar está muito alto e não há uma luz na ilha."),
        ("it", "La campana suona di notte e non dormiamo, perché il mare è alto e la luce della torre non è accesa."),
        (
            "nl",
            "De klok luidt in de nacht en we slapen niet, want het water is hoog en er is geen licht op het eiland.",
        ),
        ("ru", "Колокол звонит ночью, и мы не спим."),
        ("uk", "Дзвін лунає вночі, і ми не спимо, бо її світло гасне."),
        ("zh", "钟声在夜里响起，我们没有睡。"),
        ("ja", "夜に鐘が鳴り、私たちは眠らなかった。"),
        ("ar", "يدق الجرس في الليل ونحن لا ننام."),
        ("en", "17:30 – 18:45"),
    ],
)
def test_a_language_is_told_by_its_letters_and_small_words(code: str, text: str):
    assert language_of(text) == code
