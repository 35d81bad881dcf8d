namespace Csat.Domain;

/// <summary>A name that an <see cref="AliasTable{T}"/> can't take: nothing to compare by, too long, or taken by another value.</summary>
internal readonly record struct AliasFault<T>(int Index, string Name, T Value, bool IsTaken = false, T? By = default)
{
    /// <summary>What is wrong; the nouns say what the values are, such as <c>level </c>.</summary>
    public LocalizedText Text(string noun, string nounZh)
    {
        string shown = Throw.Shown(Name.AsSpan());
        return IsTaken
            ? new($"'{shown}' stands for both {noun}{By} and {noun}{Value}", $"“{shown}”同时表示{nounZh}{By}和{nounZh}{Value}")
            : new($"'{shown}' has no characters to compare, or more than {NameFolding.MaximumLength}", $"“{shown}”没有可比较的字符，或超过 {NameFolding.MaximumLength} 个");
    }
}
