"""Sentences, titles, alternative texts, in the reader's language."""

from elections.text.captions import Captions, Told
from elections.text.words import Words, languages, load_words

__all__ = ["Captions", "Told", "Words", "languages", "load_words"]
