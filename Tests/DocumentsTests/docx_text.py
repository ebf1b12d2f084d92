"""docx_text.py FILE…: the text of Word documents as mammoth reads them, each on a line, without white space. An
independent reader for Documents: it accepts tracked changes and reads boxes once, but knows no numbers of lists."""

import sys

import mammoth

for name in sys.argv[1:]:
    with open(name, "rb") as file:
        text = mammoth.extract_raw_text(file).value
    print("".join(text.split()))
