namespace Csat.Scoring;

/// <summary>Whose service a measure is about, where rule KPI-10 sets an order of weight.</summary>
public enum MeasureSubject
{
    /// <summary>Nothing in particular: no order applies.</summary>
    General = 0,

    /// <summary>Broadband; weighs more than fixed lines.</summary>
    Broadband = 1,

    /// <summary>Fixed lines; weigh less than broadband.</summary>
    FixedLine = 2,

    /// <summary>VIP customers; weigh more than ordinary ones.</summary>
    VipCustomers = 3,

    /// <summary>Ordinary customers; weigh less than VIP ones.</summary>
    OrdinaryCustomers = 4,

    /// <summary>Complaints and appeals that are justified; held at least as strictly as all others.</summary>
    JustifiedComplaints = 5,

    /// <summary>Complaints and appeals of all kinds; held at most as strictly as the justified ones.</summary>
    AllComplaints = 6,
}
