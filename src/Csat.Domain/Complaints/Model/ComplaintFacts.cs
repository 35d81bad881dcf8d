namespace Csat.Domain;

/// <summary>What is known of a case beside its text. Everything may be unknown.</summary>
/// <remarks>Rules CMP-05, CMP-18 and CMP-19. In rules the facts have their names in camel case, without <c>Is</c>: <c>previousContacts</c>, <c>overLevel</c>, <c>forum</c>, <c>justified</c>, <c>difficult</c>, <c>fromProvider</c>, <c>source</c>, <c>grade</c>, <c>product</c>, <c>area</c>. Beside them rules know two facts of the text itself, <see cref="TextLength"/> and <see cref="TextClauses"/>, which nobody gives.</remarks>
public sealed record ComplaintFacts
{
    private static readonly IReadOnlyDictionary<string, FactValue> Nothing = new System.Collections.ObjectModel.ReadOnlyDictionary<string, FactValue>(new Dictionary<string, FactValue>());

    /// <summary>The most that <see cref="PreviousContacts"/> can be.</summary>
    public const int MaximumContacts = 1_000_000;

    /// <summary>The name in rules of the number of characters in the text that are no spaces: UTF-16 units that can be seen, punctuation included.</summary>
    public const string TextLength = "text.length";

    /// <summary>The name in rules of the number of clauses in the text. What holds only spaces and marks that end clauses is none.</summary>
    public const string TextClauses = "text.clauses";

    /// <summary>Nothing is known.</summary>
    public static ComplaintFacts Unknown { get; } = new();

    /// <summary>How often the customer was in touch about the same matter before; 0 to <see cref="MaximumContacts"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number isn't legal.</exception>
    public int? PreviousContacts
    {
        get;
        init
        {
            if (value is < 0 or > MaximumContacts)
            {
                Throw.OutOfRange(value.Value, FormattableString.Invariant($"0 to {MaximumContacts}"), nameof(value));
            }

            field = value;
        }
    }

    /// <summary>Whether it went over the local level.</summary>
    public bool? IsOverLevel { get; init; }

    /// <summary>Who has it.</summary>
    public ComplaintForum? Forum { get; init; }

    /// <summary>Whether an investigation found the customer right. Never inferred from the text. Rules CMP-05 and CMP-06.</summary>
    public bool? IsJustified { get; init; }

    /// <summary>Whether those who handle it call it a hard problem.</summary>
    public bool? IsDifficult { get; init; }

    /// <summary>Whether a service provider reports it. Rule CMP-19.</summary>
    public bool? IsFromProvider { get; init; }

    /// <summary>Where the text comes from. <see cref="SocialMedia"/> is watched: rule CMP-18.</summary>
    public string? Source { get; init; }

    /// <summary>The customer's grade.</summary>
    public ServiceGrade? Grade { get; init; }

    /// <summary>The product.</summary>
    public string? Product { get; init; }

    /// <summary>The area.</summary>
    public string? Area { get; init; }

    /// <summary>The caller's own facts by name.</summary>
    /// <exception cref="ArgumentException">One has the name of a fact of the text: <see cref="TextLength"/> or <see cref="TextClauses"/>.</exception>
    public IReadOnlyDictionary<string, FactValue> More
    {
        get => field ?? Nothing;
        init
        {
            foreach (string name in Throw.IfNull(value).Keys)
            {
                ThrowIfOfText(name, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>The source that stands for social media.</summary>
    public const string SocialMedia = "social-media";

    /// <summary>A copy with one more fact of the caller's own.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException">The name is blank, or that of a fact of the text: <see cref="TextLength"/> or <see cref="TextClauses"/>.</exception>
    public ComplaintFacts With(string name, FactValue value)
    {
        ThrowIfOfText(Throw.IfBlank(name), nameof(name));
        var more = new Dictionary<string, FactValue>(More.Count + 1, StringComparer.Ordinal);
        foreach (KeyValuePair<string, FactValue> fact in More)
        {
            more[fact.Key] = fact.Value;
        }

        more[name] = value;
        return this with { More = new System.Collections.ObjectModel.ReadOnlyDictionary<string, FactValue>(more) };
    }

    /// <summary>Whether a fact is read off the text, so that nobody can give it.</summary>
    internal static bool IsOfText(string name) => name is TextLength or TextClauses;

    internal bool TryGet(string name, out FactValue value)
    {
        FactValue? known = name switch
        {
            "previousContacts" => PreviousContacts is { } count ? FactValue.Of(count) : null,
            "overLevel" => Flag(IsOverLevel),
            "forum" => Text(Forum?.Code()),
            "justified" => Flag(IsJustified),
            "difficult" => Flag(IsDifficult),
            "fromProvider" => Flag(IsFromProvider),
            "source" => Text(Source),
            "grade" => Text(Grade?.Code),
            "product" => Text(Product),
            "area" => Text(Area),
            _ => More.TryGetValue(name, out FactValue own) ? own : null,
        };
        value = known.GetValueOrDefault();
        return known is not null;
    }

    private static void ThrowIfOfText(string name, string parameter)
    {
        if (IsOfText(name))
        {
            Throw.Argument($"Got '{name}', which is read off the text; legal: any other name.", parameter);
        }
    }

    private static FactValue? Flag(bool? flag) => flag is { } known ? FactValue.Of(known) : null;

    private static FactValue? Text(string? text) => text is null ? null : FactValue.Of(text);
}
