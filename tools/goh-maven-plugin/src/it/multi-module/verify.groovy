def log = new File(basedir, 'build.log').text
assert log =~ /tea \.+ SUCCESS/
assert log =~ /coffee \.+ SUCCESS/
assert log =~ /empty \.+ FAILURE/
assert log =~ /no notes in .*empty\/notes, which is not there; failIfNoNotes is true/
assert !log.contains('not marked as thread-safe')
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'tea/target/goh/goh.sarif')).runs[0].results == []
def rules = new groovy.json.JsonSlurper().parse(new File(basedir, 'coffee/target/goh/goh.sarif')).runs[0].results*.ruleId
assert rules == ['GOH003'] : 'its own goh.yaml holds'
assert !new File(basedir, 'target').exists()
