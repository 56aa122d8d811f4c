"""How the window looks: one table of tokens, one stylesheet made from it, the typeface and the icons."""
