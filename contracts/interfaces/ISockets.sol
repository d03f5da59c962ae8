// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Computing sockets: bearer claims on escrowed compute, as NFTs
/// @notice An ERC-721 token ("EMC Computing Socket", "SOCKET") is a claim on units of work of one operator for one app.
/// The price of its units is escrowed here and leaves by settlement and at close only. Also ERC-165, 2981 (royalty),
/// 4906 (metadata updates), 4907 (rental), 5192 (lock), 7572 (collection metadata).
///
/// Power is mE, work is mU (1 U = 1 E for 1 second), prices are wei of EMC a U, times are seconds.
///
/// The **holder** is the ERC-4907 user while there is one, else the owner. A plugged socket is locked until its plug
/// ends and the settlement window is over: no transfer, no change of user, no close. So a call is settled against who
/// made it.
interface ISockets {
    enum Class {
        Burst, // work that comes and goes
        Reserved // power held for the buyer, covered by the operator's stake
    }

    struct Offer {
        uint64 operator;
        uint256 app;
        Class class;
        uint64 power;
        uint256 price;
        uint32 left; // sockets that can still be bought
        uint64 validUntil; // 0 when cancelled
    }

    struct Socket {
        uint64 operator;
        uint64 power;
        uint64 units; // left
        uint64 expires;
        uint256 app;
        uint256 price;
        uint256 escrow; // ceil(units * price / 1000)
        uint64 epoch; // sessions of an older epoch are void; rises with revoke, transfer and change of user
        uint64 pluggedUntil;
        Class class;
        uint256 offer;
    }

    error UnknownOffer(uint256 id);
    error UnknownSocket(uint256 id);
    error NotController(uint64 operator, address caller);
    error NotHolder(uint256 id, address caller);
    error NotSettlement(address caller);
    error NotDemands(address caller);
    /// @notice A demand for service is open: it has to be answered or missed first, see IDemands.
    error DemandOpen(uint256 id);
    /// @notice The operator lacks the worker role or is jailed in it.
    error OperatorInactive(uint64 operator);
    /// @notice There is no such app, it is retired, or the operator's rules in Apps exclude it.
    error AppNotOfferable(uint256 app);
    /// @notice The operator's valid ratings sum to `rated`, less than `power`. For reserved sockets `power` is all the
    /// power that would be reserved.
    error NotRated(uint64 operator, uint64 power, uint64 rated);
    /// @notice Reserved sockets need stake: `needed` covers all that would be reserved.
    error CollateralTooLow(uint64 operator, uint256 stake, uint256 needed);
    error ZeroPower();
    error ZeroCount();
    error PriceTooHigh(uint256 price, uint256 most);
    error OfferClosed(uint256 id, uint64 validUntil);
    error SoldOut(uint256 id);
    error ZeroUnits();
    error TooManyUnits(uint256 units);
    error BadDuration(uint64 duration, uint64 most);
    error DeadlinePassed(uint64 deadline);
    error CostAboveMax(uint256 cost, uint256 maxPrice);
    error Underpaid(uint256 cost, uint256 value);
    error Expired(uint256 id, uint64 expires);
    /// @notice `until` is not later than now and than the plug in force.
    error PlugNotLater(uint256 id, uint64 until, uint64 pluggedUntil);
    /// @notice A plug ends by the socket's expiry and, a settlement window earlier, by the user's.
    error PlugTooLong(uint256 id, uint64 until, uint64 most);
    error NotPlugged(uint256 id);
    /// @notice The socket is locked until the end of `lockedUntil`.
    error SocketLocked(uint256 id, uint64 lockedUntil);
    /// @notice Sessions are revoked at most once a settlement window: the calls of two epochs back could not be settled.
    error RevokedRecently(uint256 id, uint64 revokedAt);
    /// @notice Neither expired, nor (for its owner) left by a jailed operator.
    error NotClosable(uint256 id, uint64 expires);
    /// @notice A guardian, or the Timelock, stopped new sales for now. What was sold goes on.
    error SalesPaused();
    error NotGuardian(address caller);
    /// @notice The offer asks for a credential: buyGated.
    error CredentialNeeded(uint256 offer);
    error NotGated(uint256 offer);
    /// @notice A gate is set before the first sale.
    error AlreadySold(uint256 offer);
    error BadSignature(uint256 id, address spender);
    error BadPeriod(uint64 period, uint64 least);
    error SocketPriceAboveMax(uint256 price, uint256 maxPrice);
    error AlreadySubscribed(uint256 id);
    error NotSubscribed(uint256 id);
    /// @notice The socket changed hands: its subscription tops up no more and can only be ended.
    error SubscriptionStale(uint256 id);
    error NotDue(uint256 id, uint64 next);
    error BalanceTooLow(uint256 id, uint256 balance, uint256 cost);
    error NotPayer(uint256 id, address caller);
    /// @notice ERC-721 makes some functions payable; nothing is paid for with them here.
    error ValueRefused(uint256 value);
    error BadParameters();

    event OfferPosted(
        uint256 indexed id,
        uint64 indexed operator,
        uint256 indexed app,
        Class class,
        uint64 power,
        uint256 price,
        uint32 count,
        uint64 validUntil
    );
    event OfferCancelled(uint256 indexed id);
    event Bought(
        uint256 indexed id, uint256 indexed offer, address indexed buyer, uint64 units, uint64 expires, uint256 cost
    );
    event ToppedUp(uint256 indexed id, address indexed from, uint64 units, uint256 cost);
    event Plugged(uint256 indexed id, address indexed holder, uint64 until);
    event Unplugged(uint256 indexed id, uint64 lockedUntil);
    event Revoked(uint256 indexed id, uint64 epoch);
    /// @notice The token is burnt; `refund` was credited to `to` in Settlement.
    event Closed(uint256 indexed id, address indexed to, uint256 refund, uint64 units);
    /// @notice The operator did not serve: `refund` was credited to the token's owner for `units`.
    event Refunded(uint256 indexed id, address indexed to, uint256 refund, uint64 units);
    /// @notice What a batch took, a word a net, from the highest bit: wei that left the escrow (128 bits), units (64),
    /// socket (64).
    event Debited(uint256[] debits);
    /// @notice Net `index` of the batch counted for `settled` of `asked` units: the socket did not hold more or was no
    /// longer locked, or its operator had not proved more work.
    event Clamped(uint256 indexed id, uint256 index, uint64 asked, uint64 settled);
    event GateSet(uint256 indexed offer, address indexed issuer, bytes32 indexed schema);
    event Subscribed(
        uint256 indexed id, address indexed payer, uint64 units, uint64 period, uint256 maxPrice, uint256 balance
    );
    /// @notice The subscription paid for a top-up of its socket; ToppedUp says of how much.
    event Renewed(uint256 indexed id, uint64 next, uint256 balance);
    event Prepaid(uint256 indexed id, address indexed from, uint256 amount, uint256 balance);
    event Unsubscribed(uint256 indexed id, address indexed payer, uint256 refund);
    event SalesPausedSet(bool paused);
    event GuardianSet(address guardian);
    event WindowSet(uint64 window);
    event ResaleBpsSet(uint16 bps);
    event CollateralSet(uint96 collateral);
    // The standards' events.
    event UpdateUser(uint256 indexed tokenId, address indexed user, uint64 expires); // ERC-4907
    event Locked(uint256 tokenId); // ERC-5192
    event Unlocked(uint256 tokenId); // ERC-5192
    event MetadataUpdate(uint256 _tokenId); // ERC-4906
    event BatchMetadataUpdate(uint256 _fromTokenId, uint256 _toTokenId); // ERC-4906

    /// @notice Offers `count` sockets; by the operator's owner or signer. Burst: the power of one socket is at most what
    /// the operator proved. Reserved: checked at each purchase, for all that is reserved.
    /// @param price wei a U
    /// @param validUntil last second in which it can be bought or topped up from
    function postOffer(
        uint64 operator,
        uint256 app,
        Class class,
        uint64 power,
        uint256 price,
        uint32 count,
        uint64 validUntil
    ) external returns (uint256 id);

    /// @notice Ends the offer: no purchase, no top-up; by the operator's owner or signer. Sold sockets go on.
    function cancelOffer(uint256 id) external;

    /// @notice Mints a socket to the caller. The cost, ceil(units * price / 1000), is escrowed, the excess refunded.
    /// @param maxPrice the most that the caller pays in all, wei
    /// @param deadline last second in which the purchase may happen
    /// @param plugIn opens the socket for calls at once, until it expires
    function buy(uint256 offerId, uint64 units, uint64 duration, uint256 maxPrice, uint64 deadline, bool plugIn)
        external
        payable
        returns (uint256 id);

    /// @notice Adds units at the socket's price while its offer is valid. Anyone may pay; the excess is refunded.
    function topUp(uint256 id, uint64 units) external payable;

    /// @notice Opens the socket for calls until `until`; by the holder. It locks the socket until `until` + window.
    function plug(uint256 id, uint64 until) external;

    /// @notice Ends the plug now; by the holder. The lock ends a settlement window later.
    function unplug(uint256 id) external;

    /// @notice Voids all sessions opened before; by the holder. What was called before can be settled for a window.
    function revoke(uint256 id) external;

    /// @notice Burns the token and credits the rest of the escrow in Settlement: to the operator's owner if the socket
    /// was reserved and the operator is active, else to the token's owner. By anyone after expiry; by the owner (or
    /// who it approved) before, if the operator is jailed.
    function close(uint256 id) external;

    /// @notice ERC-4907. By the owner or who it approved, while the socket is not locked.
    function setUser(uint256 id, address user, uint64 expires) external;

    /// @notice Buys from an offer that asks for a credential, see setGate; else as buy.
    /// @param credential what Credentials checks for the caller
    function buyGated(
        uint256 offerId,
        uint64 units,
        uint64 duration,
        uint256 maxPrice,
        uint64 deadline,
        bool plugIn,
        bytes calldata credential
    ) external payable returns (uint256 id);

    /// @notice From now on the offer is sold to who has this credential only; by the operator's owner or signer, before
    /// the first sale.
    function setGate(uint256 offerId, address issuer, bytes32 schema) external;

    /// @notice What the offer asks for; (0, 0) if nothing.
    function gate(uint256 offerId) external view returns (address issuer, bytes32 schema);

    /// @notice Prepays top-ups: `units` at once a period, at the socket's price, by whoever calls `renew` when they are
    /// due, the first one now. It tops up while the socket's offer is valid and until the socket changes hands.
    /// @param period seconds, at least MIN_PERIOD
    /// @param maxPrice the most that a U may cost, wei
    function subscribe(uint256 id, uint64 units, uint64 period, uint256 maxPrice) external payable;

    /// @notice Adds msg.value to the prepaid balance. Anyone may pay.
    function prepay(uint256 id) external payable;

    /// @notice Tops up from the prepaid balance if the time has come. Anyone may call. Periods that nobody called in are
    /// left out, not made up for.
    function renew(uint256 id) external;

    /// @notice Ends the subscription and pays its rest back; by who pays, at any time, also when the socket is closed.
    function unsubscribe(uint256 id) external;

    function subscription(uint256 id)
        external
        view
        returns (address payer, uint256 balance, uint64 units, uint64 period, uint64 next, uint256 maxPrice);

    /// @notice ERC-4494: approves by signature, of the owner, ERC-1271 included. It dies with a transfer.
    function permit(address spender, uint256 id, uint256 deadline, bytes calldata signature) external;

    /// @notice ERC-4494: the token's transfers.
    function nonces(uint256 id) external view returns (uint256);

    /// @notice EIP-712, ("EMC Computing Socket", "1", chainId, this contract).
    // solhint-disable-next-line func-name-mixedcase
    function DOMAIN_SEPARATOR() external view returns (bytes32);

    /// @notice Stops and resumes new sales, nothing else; by the guardian or the Timelock.
    function pauseSales(bool paused) external;

    /// @notice By the Timelock, as all that follow. 0: nobody but the Timelock pauses.
    function setGuardian(address guardian) external;

    /// @param window seconds, 1 to MAX_WINDOW. What was called before is settled within the new one
    function setWindow(uint64 window) external;

    /// @param bps at most MAX_RESALE_BPS
    function setResaleBps(uint16 bps) external;

    /// @param collateral wei a mE, at most MAX_COLLATERAL. What is reserved stays so
    function setCollateral(uint96 collateral) external;

    function guardian() external view returns (address);

    function salesPaused() external view returns (bool);

    /// @notice While a demand is open the socket is neither unplugged, revoked, moved nor closed; by Demands.
    function hold(uint256 id, bool on) external;

    /// @notice Ends the hold: the price of `units` goes back to the token's owner, the operator is slashed by a part of
    /// the socket's collateral, and jailed as worker if jailTime is not 0; by Demands.
    function missed(uint256 id, uint64 units, uint16 slashBps, uint64 jailTime) external;

    /// @notice Takes units and pays for them to Settlement, in one transfer; by Settlement. What a socket does not
    /// hold, what its operator did not prove, or what was called so long ago that the lock is over, is left out, never
    /// refused.
    /// @param nets 24 bytes a net, as ISettlement packs them: socket (64 bits), two that are not read here (32), units
    /// (64), calls (32)
    /// @return paid 32 bytes a net, from the highest bit: wei paid (128 bits), units taken (64), app (32), operator
    /// (32); 0 if there is no such socket. A socket's amounts sum to the cost of its units.
    function debit(bytes calldata nets) external returns (bytes memory paid);

    function offer(uint256 id) external view returns (Offer memory);

    function offerCount() external view returns (uint256);

    function socket(uint256 id) external view returns (Socket memory);

    /// @notice How many sockets were ever sold; ids run from 1.
    function socketCount() external view returns (uint256);

    /// @notice ERC-4907: the user, 0 if none or its time is over.
    function userOf(uint256 id) external view returns (address);

    function userExpires(uint256 id) external view returns (uint256);

    /// @notice The user if set and unexpired, else the owner.
    function holderOf(uint256 id) external view returns (address);

    /// @notice ERC-5192. Also while a demand is open.
    function locked(uint256 id) external view returns (bool);

    /// @notice The last second of the lock, 0 if the socket was never plugged in.
    function lockedUntil(uint256 id) external view returns (uint64);

    /// @notice When sessions were last revoked, 0 if never. Until this + window, epoch - 1 still settles.
    function revokedAt(uint256 id) external view returns (uint64);

    /// @notice How often the token changed hands since it was minted. A listing is bound to it.
    function transfers(uint256 id) external view returns (uint64);

    /// @notice What a sale has to know, in one call: the units, the owner of the operator that issued it, and the
    /// royalty's basis points.
    function saleOf(uint256 id) external view returns (uint64 units, address issuer, uint16 royaltyBps);

    /// @notice Power of the operator's open reserved sockets, mE.
    function reservedOf(uint64 operator) external view returns (uint64);

    /// @notice Stake that the operator's reserved sockets need, wei.
    function collateralOf(uint64 operator) external view returns (uint256);

    /// @notice Settlement window, seconds.
    function window() external view returns (uint64);
}
