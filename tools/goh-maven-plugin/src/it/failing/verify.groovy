def log = new File(basedir, 'build.log').text
def note = 'GOH 7 - Bo on lamps, & más.md'

// The first run: what is wrong, what to do about it, and nothing twice.
def first = log.substring(0, log.indexOf('goh is skipped'))
assert first.contains('1 note checked: 1 error, 6 warnings, 1 info')
assert first.contains('[WARNING] ')
assert first =~ /and 6 more in .*target\/goh\/goh\.sarif/
assert first =~ /GOH103  timestamps-ascending +1 error/
assert first =~ /GOH101  timestamps-min-count +1 warning/
assert !first.contains('GOH005')
def worst = first.substring(first.indexOf('They are:'))
assert worst.indexOf('error[GOH103]') < worst.indexOf('warning[GOH003]')
assert worst.contains("notes/${note}:11:1: error[GOH103]: 00:05:00 follows 00:09:00; correct the time or reorder the lines")
assert worst.contains('2 of 8 findings can be fixed: mvn goh:fix@check-notes')
assert worst.contains('mvn goh:baseline@check-notes')

// Reports are written although the build failed.
def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/goh/goh.sarif'))
assert sarif.runs[0].results*.ruleId.contains('GOH103')
assert sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri.endsWith(
        'notes/GOH%207%20-%20Bo%20on%20lamps%2C%20%26%20m%C3%A1s.md')
assert new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/goh/goh-checkstyle.xml')).file.error.size() > 0

// A dry run is a patch, and tells of fixes that a person decides on.
def patch = new File(basedir, 'target/goh/fix.patch').getText('UTF-8')
assert patch.contains('-0:12:00 Glass\n+00:12:00 Glass\n')
assert log.contains('review: put the timestamps in the order of their times')
assert log.contains('1 note read, 1 to change; 2 findings to mend, 6 left')

// The fix goes by the configuration of the check.
assert log.contains('2 findings mended (GOH003, GOH107)')
def mended = new File(basedir, "notes/${note}").getText('UTF-8')
assert mended.startsWith('---\nurl:\ndate:\n---\n# GOH 7')
assert mended.contains('\n00:12:00 Glass\n')

// Five warnings are more than one, whatever failOn says.
assert log.contains('1 note checked: 1 error, 5 warnings')
