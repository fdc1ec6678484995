<?xml version="1.0" encoding="UTF-8"?>
<psc:chapters xmlns:psc="http://podlove.org/simple-chapters" version="1.2">
  <psc:chapter start="00:00:00.000" title="Introductions"/>
  <psc:chapter start="00:12:58.000" title="What is a span? Dampf &amp; Ñandú"/>
  <psc:chapter start="01:02:03.000" title="Questions; answers, \ and more"/>
</psc:chapters>
