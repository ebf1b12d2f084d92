"""html_text.py FILE: the text of pages that are separated by U+0000, as html5lib parses them, each on a line, without
white space. An independent reader for Documents: it knows nothing of blocks, only of what a browser keeps as text."""

import sys

import html5lib

UNSEEN = {
    "script", "style", "template", "noscript", "noframes", "noembed", "iframe", "audio", "video", "canvas", "datalist",
}


def text(root):
    """The text below a node, in order, without recursion."""
    found = []
    stack = [root]
    while stack:
        node = stack.pop()
        if node.nodeType == node.TEXT_NODE:
            found.append(node.data)
        elif node.nodeType == node.DOCUMENT_NODE or node.nodeType == node.ELEMENT_NODE and node.tagName not in UNSEEN:
            stack.extend(reversed(node.childNodes))
    return "".join("".join(found).split()).replace("\u200b", "").replace("\ufeff", "")


with open(sys.argv[1], encoding="utf-8", newline="") as file:
    for page in file.read().split("\0"):
        print(text(html5lib.parse(page, treebuilder="dom", namespaceHTMLElements=False)))
