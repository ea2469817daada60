WEEKDAY = 1
ZONE = "Europe/Amsterdam"


def play(stage):
    pass
