namespace Csat.Samples.CrmPlugin;

/// <summary>The columns of the case table that the plug-in reads and writes. <c>csat_</c> is the publisher's prefix; yours will differ.</summary>
public static class CaseColumns
{
    /// <summary>Read: when the case was created (UTC).</summary>
    public const string Created = "createdon";

    /// <summary>Read: the channel, as text.</summary>
    public const string Channel = "csat_channel";

    /// <summary>Read: the customer's service grade, as code or name; may be empty.</summary>
    public const string Grade = "csat_grade";

    /// <summary>Read: when the customer was answered (UTC); empty while nobody has.</summary>
    public const string Replied = "csat_repliedon";

    /// <summary>Written: how it stands, a name of <see cref="Csat.Sla.SlaStatus"/> such as Met, Breached or Running.</summary>
    public const string Verdict = "csat_slaverdict";

    /// <summary>Written: when the reply was or is due (UTC); empty while that can't be told.</summary>
    public const string Due = "csat_sladue";

    /// <summary>Written: why, in English.</summary>
    public const string Explanation = "csat_slaexplanation";

    /// <summary>Written: why, in Chinese.</summary>
    public const string ExplanationChinese = "csat_slaexplanationzh";
}
