namespace Csat.Scoring;

/// <summary>How hot issues are ranked.</summary>
public sealed record HotIssueOptions
{
    /// <summary>The defaults.</summary>
    public static HotIssueOptions Default { get; } = new();

    /// <summary>How many issues are listed.</summary>
    /// <value>Default 10, as rule CMP-20 has it.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int Top
    {
        get;
        init => field = value >= 1 ? value : throw Throw.OutOfRange(nameof(Top), value, "1 or more");
    } = 10;

    /// <summary>By what issues are told apart.</summary>
    /// <value>Default cause, product and area.</value>
    /// <exception cref="ArgumentOutOfRangeException">The parts are none, or not of <see cref="HotIssueParts"/>.</exception>
    public HotIssueParts By
    {
        get;
        init => field = value is > HotIssueParts.None and <= HotIssueParts.All ? value : throw Throw.OutOfRange(nameof(By), value, "Cause, Product, Area or several of them");
    } = HotIssueParts.All;

    /// <summary>Per how many customers rates are given; a regulator's figures are per 1,000,000.</summary>
    /// <value>Default 100,000, as rule KPI-07 has it.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public long Per
    {
        get;
        init => field = value >= 1 ? value : throw Throw.OutOfRange(nameof(Per), value, "at least 1, such as 100000");
    } = 100_000;

    /// <summary>How many customers' words are shown with an issue.</summary>
    /// <value>Default 3 (ours).</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int EvidenceTexts
    {
        get;
        init => field = (int)Throw.IfNegative(value, nameof(EvidenceTexts));
    } = 3;

    /// <summary>How many customers of both periods together an issue must have for its rise to be tested. Their split isn't looked at, so that the test stays exact.</summary>
    /// <value>Default 10 (ours).</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public long MinimumSupport
    {
        get;
        init => field = value >= 1 ? value : throw Throw.OutOfRange(nameof(MinimumSupport), value, "1 or more");
    } = 10;

    /// <summary>How the p-values of rises are adjusted for the number of issues tested.</summary>
    /// <value>Default <see cref="PValueAdjustment.Holm"/>.</value>
    public PValueAdjustment Adjustment { get; init; } = PValueAdjustment.Holm;

    /// <summary>
    /// Confidence level, interval method of rates, and smallest cell: an issue with fewer customers than <see cref="ScoreOptions.MinimumN"/> in a
    /// period, but more than none, isn't listed.
    /// </summary>
    /// <value>Default 95 %, Garwood, nothing suppressed.</value>
    /// <exception cref="ArgumentNullException">The options are <see langword="null"/>.</exception>
    public ScoreOptions Score
    {
        get;
        init => field = Throw.IfNull(value, nameof(Score));
    } = ScoreOptions.Default;
}
