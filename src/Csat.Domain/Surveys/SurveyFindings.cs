namespace Csat.Domain;

/// <summary>Findings that several of the rooms' checks make.</summary>
internal static class SurveyFindings
{
    /// <summary>A finding for a text that says nothing or can't be written to a file; <see langword="null"/> for others.</summary>
    public static Finding? Blank(string path, string? text) => string.IsNullOrWhiteSpace(text) || !UnicodeText.IsValid(text!)
        ? new(path, new($"got '{Throw.Shown(text.AsSpan())}'; legal: a text that isn't blank, in valid UTF-16", $"给出“{Throw.Shown(text.AsSpan())}”；应为合法 UTF-16 的非空文本"))
        : null;

    public static Finding Undeclared<T>(string path, T given, IReadOnlyList<T> legal)
        where T : struct, Enum => new(path, new($"got {given}; legal: {string.Join(", ", legal)}", $"给出 {given}；可用：{string.Join("、", legal)}"));

    public static Finding Missing(string path) => new(path, new("the item is missing", "缺少该项"));

    public static Finding Twice(string path, string given) => new(path, new($"'{Throw.Shown(given.AsSpan())}' is given before; the first one counts", $"“{Throw.Shown(given.AsSpan())}”已出现过；以第一条为准"));
}
