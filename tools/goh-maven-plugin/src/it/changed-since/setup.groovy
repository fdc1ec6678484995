def git = { String... arguments ->
    def process = new ProcessBuilder(['git', '-c', 'user.name=Ida', '-c', 'user.email=ida@tea.example', *arguments])
            .directory(basedir).inheritIO().start()
    assert process.waitFor() == 0
}
git('init', '-q')
git('add', '.')
git('commit', '-q', '-m', 'Begin with old mistakes')
new File(basedir, 'notes/GOH 42 - Ida Brew on kettles.md') << 'Lids: https://tea.example/lids\n'
return true
