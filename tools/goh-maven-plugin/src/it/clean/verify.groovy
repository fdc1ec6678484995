def log = new File(basedir, 'build.log').text
assert log.count('1 note checked: nothing found') == 3 : 'two checks and a report'
assert log.contains('1 notes did not change') : 'the second check goes by the cache'
assert !log.contains('GOH 43')

def note = new File(basedir, 'notes/GOH 42 - Ida Brew on kettles.md')
def target = new File(basedir, 'target/goh')
def sarif = new groovy.json.JsonSlurper().parse(new File(target, 'goh.sarif'))
assert sarif.runs[0].results == []
assert new groovy.xml.XmlSlurper().parse(new File(target, 'junit.xml')).testsuite.size() == 1
assert !new File(target, 'goh-checkstyle.xml').exists() : 'only the reports that are asked for'

def page = new File(basedir, 'target/site/goh.html').getText('UTF-8')
assert page.contains('GOH 42 - Ida Brew on kettles')
assert page.contains('Nothing found.')
assert page.contains('Made by goh ')

def json = new groovy.json.JsonSlurper().parse(new File(target, 'json/GOH 42 - Ida Brew on kettles.json'))
assert json.timestamps.size() == 4
assert !new File(target, 'json/Ideas.json').exists()
def back = new File(target, 'notes/GOH 42 - Ida Brew on kettles.md').getText('UTF-8')
assert back.contains('00:12:53 Why lids rattle')
assert note.getText('UTF-8').startsWith('---\nurl: https://youtu.be/kEtTle-0040\n')
