namespace Csat.Scoring;

/// <summary>The two honours without money. Rule INC-04.</summary>
public enum AwardKind
{
    /// <summary>The best score.</summary>
    ServiceStar = 0,

    /// <summary>The most justified complaints solved the first time.</summary>
    ComplaintTerminator = 1,
}
