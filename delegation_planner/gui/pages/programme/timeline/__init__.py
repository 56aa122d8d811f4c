"""The timeline: a day as lanes and blocks, drawn, and worked on by mouse and keys."""
