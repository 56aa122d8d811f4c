# sha256 a65170b1118ef0cc7f5a300c425b2849e4dd0cebe0c8121f67603dc8545f8a18
# Resource object code (Python 3)
# Created by: object code
# Created by: The Resource Compiler for Qt version 6.11.3
# WARNING! All changes made in this file will be lost!

from PySide6 import QtCore

qt_resource_data = b"\
\x00\x00\x00\xf6\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 viewBox=\x22\
0 0 24 24\x22 width\
=\x2224\x22 height=\x2224\
\x22>\x0a  <title>Dele\
gation Planner</\
title>\x0a  <rect w\
idth=\x2224\x22 height\
=\x2224\x22 rx=\x226\x22 fil\
l=\x22#0f5c6e\x22/>\x0a  \
<path d=\x22M6 7H18\
.2L16 10.5 18.2 \
14H7.4V17.4H6Z\x22 \
fill=\x22#fff\x22/>\x0a</\
svg>\x0a\
\x00\x00\x00\xf9\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 viewBox=\x22\
0 0 24 24\x22 width\
=\x2224\x22 height=\x2224\
\x22>\x0a  <title>Dele\
gation Planner</\
title>\x0a  <rect w\
idth=\x2224\x22 height\
=\x2224\x22 rx=\x226\x22 fil\
l=\x22#62bdd0\x22/>\x0a  \
<path d=\x22M6 7H18\
.2L16 10.5 18.2 \
14H7.4V17.4H6Z\x22 \
fill=\x22#06252c\x22/>\
\x0a</svg>\x0a\
\x00\x00\x05!\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 viewBox=\x22\
0 0 60 40\x22 width\
=\x2260\x22 height=\x2240\
\x22>\x0a  <title>Kaza\
khstan</title>\x0a \
 <rect width=\x2260\
\x22 height=\x2240\x22 fi\
ll=\x22#00abc2\x22/>\x0a \
 <g fill=\x22#ffe52\
b\x22>\x0a    <!-- the\
 ornament at the\
 hoist, as a cha\
in of lozenges b\
etween two lines\
 -->\x0a    <path d\
=\x22M1.8 1h.9v38h-\
.9zM7.5 1h.9v38h\
-.9z\x22/>\x0a    <pat\
h d=\x22M5.1 2l1.9 \
3-1.9 3-1.9-3zM5\
.1 8l1.9 3-1.9 3\
-1.9-3zM5.1 14l1\
.9 3-1.9 3-1.9-3\
zM5.1 20l1.9 3-1\
.9 3-1.9-3zM5.1 \
26l1.9 3-1.9 3-1\
.9-3zM5.1 32l1.9\
 3-1.9 3-1.9-3z\x22\
/>\x0a    <!-- the \
sun and its rays\
 -->\x0a    <circle\
 cx=\x2232\x22 cy=\x2217\x22\
 r=\x226.5\x22/>\x0a    <\
path d=\x22M31.1 9.\
7L32.0 6.4L32.9 \
9.7ZM34.0 9.9L36\
.1 7.2L35.6 10.6\
ZM36.6 11.2L39.5\
 9.5L37.8 12.4ZM\
38.4 13.4L41.8 1\
2.9L39.1 15.0ZM3\
9.3 16.1L42.6 17\
.0L39.3 17.9ZM39\
.1 19.0L41.8 21.\
1L38.4 20.6ZM37.\
8 21.6L39.5 24.5\
L36.6 22.8ZM35.6\
 23.4L36.1 26.8L\
34.0 24.1ZM32.9 \
24.3L32.0 27.6L3\
1.1 24.3ZM30.0 2\
4.1L27.9 26.8L28\
.4 23.4ZM27.4 22\
.8L24.5 24.5L26.\
2 21.6ZM25.6 20.\
6L22.2 21.1L24.9\
 19.0ZM24.7 17.9\
L21.4 17.0L24.7 \
16.1ZM24.9 15.0L\
22.2 12.9L25.6 1\
3.4ZM26.2 12.4L2\
4.5 9.5L27.4 11.\
2ZM28.4 10.6L27.\
9 7.2L30.0 9.9Z\x22\
/>\x0a    <!-- the \
steppe eagle und\
er it -->\x0a    <p\
ath d=\x22M17.5 19.\
5C18 27 24 30.5 \
29.5 30L32 34.5 \
34.5 30C40 30.5 \
46 27 46.5 19.5 \
44.5 24.5 40.5 2\
7.3 36.5 27.4 34\
 27.5 33 28.2 32\
 29.6 31 28.2 30\
 27.5 27.5 27.4 \
23.5 27.3 19.5 2\
4.5 17.5 19.5Z\x22/\
>\x0a  </g>\x0a</svg>\x0a\
\
\x00\x00\x01\xed\
<\
svg xmlns=\x22http:\
//www.w3.org/200\
0/svg\x22 viewBox=\x22\
0 0 60 40\x22 width\
=\x2260\x22 height=\x2240\
\x22>\x0a  <title>Paki\
stan</title>\x0a  <\
rect width=\x2260\x22 \
height=\x2240\x22 fill\
=\x22#01521d\x22/>\x0a  <\
rect width=\x2215\x22 \
height=\x2240\x22 fill\
=\x22#fff\x22/>\x0a  <!--\
 the crescent: w\
hat the first ci\
rcle shows besid\
e the second -->\
\x0a  <path d=\x22M37.\
1 8.2A12 12 0 1 \
0 48.9 23.7 10.6\
 10.6 0 1 1 37.1\
 8.2Z\x22 fill=\x22#ff\
f\x22/>\x0a  <path d=\x22\
M46.6 11.0L45.5 \
13.9L48.0 15.7L4\
4.9 15.6L43.9 18\
.5L43.0 15.6L40.\
0 15.5L42.5 13.8\
L41.6 10.8L44.1 \
12.7Z\x22 fill=\x22#ff\
f\x22/>\x0a</svg>\x0a\
"

qt_resource_name = b"\
\x00\x09\
\x08G\x89\xc7\
\x00b\
\x00r\x00a\x00n\x00d\x00.\x00s\x00v\x00g\
\x00\x05\
\x00m'\xe3\
\x00f\
\x00l\x00a\x00g\x00s\
\x00\x0e\
\x09\x86\xa7\xe7\
\x00b\
\x00r\x00a\x00n\x00d\x00-\x00d\x00a\x00r\x00k\x00.\x00s\x00v\x00g\
\x00\x06\
\x07-Z\xc7\
\x00k\
\x00z\x00.\x00s\x00v\x00g\
\x00\x06\
\x07nZ\xc7\
\x00p\
\x00k\x00.\x00s\x00v\x00g\
"

qt_resource_struct = b"\
\x00\x00\x00\x00\x00\x02\x00\x00\x00\x03\x00\x00\x00\x01\
\x00\x00\x00\x18\x00\x02\x00\x00\x00\x02\x00\x00\x00\x04\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\
\x00\x00\x00(\x00\x00\x00\x00\x00\x01\x00\x00\x00\xfa\
\x00\x00\x00J\x00\x00\x00\x00\x00\x01\x00\x00\x01\xf7\
\x00\x00\x00\x5c\x00\x00\x00\x00\x00\x01\x00\x00\x07\x1c\
"

def qInitResources():
    QtCore.qRegisterResourceData(0x01, qt_resource_struct, qt_resource_name, qt_resource_data)

def qCleanupResources():
    QtCore.qUnregisterResourceData(0x01, qt_resource_struct, qt_resource_name, qt_resource_data)

qInitResources()
