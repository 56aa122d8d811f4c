"""A visit as calendars: a `VisitPlan` goes in, the bytes of an `.ics` file come out (RFC 5545).

The lines are written here one by one; no component tree is built. What a receiver makes of them, Outlook above all,
follows MS-OXCICAL.
"""
