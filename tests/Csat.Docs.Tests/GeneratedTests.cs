namespace Csat.Docs.Tests;

public sealed class GeneratedTests
{
    [Fact]
    public void Only_what_stands_between_the_markers_is_replaced()
    {
        const string text = "a <!-- x -->old<!-- /x --> b <!-- y -->keep<!-- /y -->";
        Assert.Equal("old", Generated.Between(text, "x"));
        Assert.Equal("a <!-- x -->new<!-- /x --> b <!-- y -->keep<!-- /y -->", Generated.Replace(text, "x", "new"));
    }

    [Theory]
    [InlineData("no markers")]
    [InlineData("<!-- x --> never closed")]
    [InlineData("<!-- /x --> the wrong way round <!-- x -->")]
    public void Missing_markers_are_named(string text) =>
        Assert.Contains("<!-- x -->", Assert.Throws<InvalidOperationException>(() => Generated.Replace(text, "x", "new")).Message, StringComparison.Ordinal);
}
