using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Why a customer is dissatisfied. Category, controllability and classes: <see cref="ComplaintCauses"/>.</summary>
/// <remarks>Rules CMP-11 to CMP-13.</remarks>
[JsonConverter(typeof(KebabEnumConverter<ComplaintCause>))]
public enum ComplaintCause
{
    /// <summary>Staff were rude, impatient or cold.</summary>
    Attitude = 0,

    /// <summary>Staff broke a norm: no shoe covers, dirty work, wrong wording, a false completion record.</summary>
    UnprofessionalConduct = 1,

    /// <summary>The customer was sent from one to another, or refused.</summary>
    Shirking = 2,

    /// <summary>What was promised was not kept or not true.</summary>
    FalsePromise = 3,

    /// <summary>Nobody could be reached, or only after a long wait.</summary>
    WaitingTime = 4,

    /// <summary>A plan or a fee is unclear, terms are hidden.</summary>
    TariffOpaque = 5,

    /// <summary>A charge is wrong.</summary>
    BillingError = 6,

    /// <summary>A service was opened without consent.</summary>
    UnauthorisedOrder = 7,

    /// <summary>Cancelling, changing the plan or porting out is made hard.</summary>
    ExitObstructed = 8,

    /// <summary>Unwanted calls or messages that sell.</summary>
    MarketingNuisance = 9,

    /// <summary>A correct fee isn't accepted.</summary>
    FeeDisputed = 10,

    /// <summary>The product or device itself is faulty.</summary>
    ProductQuality = 11,

    /// <summary>A spare part is faulty, lacking or slow to come.</summary>
    PartQuality = 12,

    /// <summary>What the shop or the seller did.</summary>
    SaleDissatisfaction = 13,

    /// <summary>No signal, or a weak one.</summary>
    NetworkCoverage = 14,

    /// <summary>The network is slow, stutters or lags.</summary>
    NetworkSlow = 15,

    /// <summary>The network is cut off.</summary>
    NetworkOutage = 16,

    /// <summary>Nobody called to agree a time, or late.</summary>
    LateAppointment = 17,

    /// <summary>The agreed time was missed.</summary>
    LateVisit = 18,

    /// <summary>Goods came late.</summary>
    LateDelivery = 19,

    /// <summary>An installation or a move is over its time.</summary>
    InstallLate = 20,

    /// <summary>A repair takes too long.</summary>
    LongRepair = 21,

    /// <summary>It was repaired and is broken again.</summary>
    RepeatFault = 22,

    /// <summary>Staff could not do it, did it wrong or damaged something.</summary>
    SkillLacking = 23,

    /// <summary>A complaint whose cause none of the others covers.</summary>
    Other = 24,
}
